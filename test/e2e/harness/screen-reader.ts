import type { CDPSession, Page } from "playwright-core";

/** What a screen reader is given of an element. */
type Heard = { role: string; name: string; level?: number };

export type ScreenReader = {
  /** What live regions said since the last call, in order. */
  said: () => string[];
  /** Resolves when a live region has said this. */
  waitFor: (words: string) => Promise<void>;
  /** The element that has the focus; the document itself where nothing has. */
  focused: () => Promise<Heard>;
  /** All of a role, in reading order. */
  all: (role: string) => Promise<Heard[]>;
  /** Presses Tab until the focus is at this; what it passed, itself last. */
  tabTo: (name: RegExp) => Promise<Heard[]>;
  close: () => Promise<void>;
};

type Tree = Awaited<ReturnType<typeof read>>;
type Node = Tree[number];

const LOOK_EVERY_MS = 60;
const PATIENCE_MS = 60_000;
const MOST_TABS = 60;

/** Reads a page as Chromium's accessibility tree gives it, and listens to the live regions all the time. */
export async function startScreenReader(page: Page): Promise<ScreenReader> {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const heard: string[] = [];
  const last = new Map<number, string>();
  let taken = 0;
  const look = async (): Promise<void> => {
    const tree = await read(session);
    for (const [id, words] of liveRegions(tree)) {
      if (words !== "" && last.get(id) !== words) heard.push(words);
      last.set(id, words);
    }
  };
  let looking: Promise<void> | null = null;
  const timer = setInterval(() => {
    // A page in between two documents has no tree; the next look finds it.
    looking ??= look().then(
      () => void (looking = null),
      () => void (looking = null),
    );
  }, LOOK_EVERY_MS);
  const all = async (role: string) => (await read(session)).filter((node) => node.role?.value === role).map(describe);
  const focused = async (): Promise<Heard> => {
    const withFocus = (await read(session)).filter((node) => property(node, "focused") === true);
    const node = withFocus.at(-1);
    return node === undefined ? { role: "RootWebArea", name: "" } : describe(node);
  };
  return {
    said: () => {
      const news = heard.slice(taken);
      taken = heard.length;
      return news;
    },
    waitFor: async (words) => {
      const from = taken;
      const end = performance.now() + PATIENCE_MS;
      while (!heard.slice(from).some((each) => each.includes(words))) {
        if (performance.now() > end) throw new Error(`nobody said "${words}", but: ${heard.slice(from).join(" | ")}`);
        // A look of its own, in turn with those of the timer.
        await (looking ?? look());
      }
    },
    focused,
    all,
    tabTo: async (name) => {
      const passed: Heard[] = [];
      for (let step = 0; step < MOST_TABS; step += 1) {
        await page.keyboard.press("Tab");
        const now = await focused();
        passed.push(now);
        if (name.test(now.name)) return passed;
      }
      throw new Error(`Tab never came to ${name}, but to: ${passed.map((each) => each.name).join(" | ")}`);
    },
    close: async () => {
      clearInterval(timer);
      await session.detach();
    },
  };
}

async function read(session: CDPSession) {
  return (await session.send("Accessibility.getFullAXTree")).nodes;
}

/** The words of each live region, by its element. The editor has two of its own, which tell of its own doings. */
function liveRegions(tree: Tree): Map<number, string> {
  const byId = new Map(tree.map((node) => [node.nodeId, node]));
  const words = (node: Node): string =>
    node.role?.value === "StaticText"
      ? String(node.name?.value ?? "")
      : (node.childIds ?? [])
          .map((id) => byId.get(id))
          .reduce((text, child) => (child ? text + words(child) : text), "");
  const regions = tree.filter((node) => node.role?.value === "status" || node.role?.value === "alert");
  return new Map(regions.map((node) => [node.backendDOMNodeId ?? 0, words(node).trim()]));
}

function describe(node: Node): Heard {
  const level = property(node, "level");
  const heard = { role: String(node.role?.value), name: String(node.name?.value ?? "") };
  return typeof level === "number" ? { ...heard, level } : heard;
}

function property(node: Node, name: string): unknown {
  return node.properties?.find((each) => each.name === name)?.value.value;
}
