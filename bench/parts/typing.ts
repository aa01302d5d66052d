import type { Page } from "playwright-core";
import { openBrowser, visit } from "../../test/e2e/harness/browser.ts";
import { ADDUP } from "../../test/e2e/harness/problems.ts";
import { openSite } from "../../test/e2e/harness/site.ts";
import { openWorkspace } from "../../test/e2e/harness/workspace.ts";
import { presetsDirectory, presetText } from "../../test/integration/harness/rounds.ts";
import { interleaved, median, type Figure } from "../figure.ts";
import { show } from "../table.ts";

const TURNS = 10;
const KEYS_A_TURN = 50;
/** Keys fall anywhere between two frames. */
const REST_MS = { from: 15, spread: 40 };
const LIMIT_MS = 2;
const EDITOR = ".monaco-editor textarea";

/** From a key to the frame that shows it: in a round, where every change is recorded, against a problem's own page. */
export async function typing(): Promise<Figure[]> {
  const open: { close(): Promise<void> }[] = [];
  const opened = <T extends { close(): Promise<void> }>(part: T): T => {
    open.push(part);
    return part;
  };
  try {
    const presets = opened(await presetsDirectory({ bench: presetText(ADDUP.shortname, { minutes: 60 }) }));
    const site = opened(await openSite(ADDUP));
    const { server } = await site.open({ worker: false, env: { BASECASE_PRESETS_DIR: presets.dir } });
    const browser = opened(await openBrowser());
    const practice = opened(await visit(browser, server.url)).page;
    await openWorkspace(practice, ADDUP.shortname);
    const round = opened(await visit(browser, server.url)).page;
    await startRound(round);
    for (const page of [practice, round]) {
      await noteKeys(page);
      await type(page);
    }
    const { one, other } = await interleaved(
      TURNS,
      () => type(round),
      () => type(practice),
    );
    const [recordedMs, plainMs] = [median(one.flat()), median(other.flat())];
    return [
      {
        part: "typing",
        name: "a key in a round, longer than in practice, p50",
        value: recordedMs - plainMs,
        unit: "ms",
        target: { atMost: LIMIT_MS },
        note: `${show(recordedMs)} ms − ${show(plainMs)} ms to the frame that shows it, ${TURNS * KEYS_A_TURN} keys each`,
      },
    ];
  } finally {
    for (const part of open.toReversed()) await part.close();
  }
}

async function startRound(page: Page): Promise<void> {
  await page.goto("/rounds");
  await page.locator("article", { hasText: "Test" }).getByRole("button", { name: "Prepare" }).click();
  await page.getByRole("button", { name: "Draw the round" }).click();
  await page.getByRole("button", { name: "Start the clock" }).click();
  await page.locator(".view-line").first().waitFor();
}

/** Writes down, in the page, how long each key took to the end of the next frame. */
async function noteKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const took: number[] = [];
    Reflect.set(window, "keysTook", took);
    const shown = new MessageChannel();
    let struckAt = 0;
    // A message posted from a frame's callback arrives when the frame was drawn.
    shown.port1.addEventListener("message", () => took.push(performance.now() - struckAt));
    shown.port1.start();
    const note = ({ timeStamp }: KeyboardEvent) => {
      struckAt = timeStamp;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has one other end
      requestAnimationFrame(() => shown.port2.postMessage(null));
    };
    window.addEventListener("keydown", note, { capture: true });
  });
}

/** One turn's keys; what each took, in milliseconds. */
async function type(page: Page): Promise<number[]> {
  await page.bringToFront();
  await page.locator(EDITOR).first().focus();
  await page.keyboard.press("Control+End");
  await page.evaluate(() => {
    const took: unknown = Reflect.get(window, "keysTook");
    if (Array.isArray(took)) took.length = 0;
  });
  for (let key = 0; key < KEYS_A_TURN; key += 1) {
    await page.keyboard.press(key % 10 === 9 ? "Enter" : "x");
    await page.waitForTimeout(REST_MS.from + Math.random() * REST_MS.spread);
  }
  return page.evaluate(() => {
    const took: unknown = Reflect.get(window, "keysTook");
    return Array.isArray(took) ? took.map(Number) : [];
  });
}
