import { once } from "node:events";
import path from "node:path";
import express from "express";
import type { Browser, Page } from "playwright-core";
import { openBrowser, visit } from "../../test/e2e/harness/browser.ts";
import { ADDUP_IN_FORMULAS } from "../../test/e2e/harness/problems.ts";
import { openSite } from "../../test/e2e/harness/site.ts";
import { interleaved, median, type Figure } from "../figure.ts";
import { show } from "../table.ts";

const TURNS = 5;
const EDITOR = ".monaco-editor .view-line";
const LIMITS = { listMs: 500, coldMs: 1_000, warmMs: 600, kilobytes: 900, requests: 24 };

type Load = { readyMs: number; kilobytes: number; requests: number };

/** How long a first visit takes over loopback until the list can be used, and until the editor takes keys. */
export async function firstLoad(): Promise<Figure[]> {
  const site = await openSite(ADDUP_IN_FORMULAS);
  const browser = await openBrowser();
  try {
    const { server } = await site.open({ worker: false });
    const bare = await serveBareEditor();
    try {
      const workspace = `${server.url}/problems/${ADDUP_IN_FORMULAS.shortname}`;
      await coldLoad(browser, workspace, EDITOR);
      const lists: Load[] = [];
      const warm: Load[] = [];
      const { one, other } = await interleaved(
        TURNS,
        async () => {
          lists.push(await coldLoad(browser, server.url, "tbody a"));
          const { cold, again } = await coldAndWarm(browser, workspace);
          warm.push(again);
          return cold;
        },
        () => coldLoad(browser, bare.url, EDITOR),
      );
      return figures({ lists, cold: one, warm, bare: other });
    } finally {
      bare.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

function figures({ lists, cold, warm, bare }: Record<"lists" | "cold" | "warm" | "bare", Load[]>): Figure[] {
  const ms = (loads: Load[]) => median(loads.map(({ readyMs }) => readyMs));
  const [first] = cold;
  return [
    figure("the list usable, cold", ms(lists), "ms", LIMITS.listMs, `median of ${TURNS} first visits`),
    figure("the editor takes keys, cold", ms(cold), "ms", LIMITS.coldMs, `median of ${TURNS} first visits`),
    figure("the editor takes keys, warm", ms(warm), "ms", LIMITS.warmMs, "the same visitor's third visit"),
    figure("cold / a page that loads Monaco alone", ms(cold) / ms(bare), "×", null, `${show(ms(bare))} ms alone`),
    figure("bytes before the editor takes keys", first?.kilobytes ?? NaN, "KB", LIMITS.kilobytes, "as sent"),
    figure("requests of the workspace", first?.requests ?? NaN, "", LIMITS.requests, "until the editor takes keys"),
  ];
}

function figure(name: string, value: number, unit: string, atMost: number | null, note: string): Figure {
  return { part: "page", name, value, unit, target: atMost === null ? null : { atMost }, note };
}

async function coldLoad(browser: Browser, url: string, ready: string): Promise<Load> {
  const visitor = await visit(browser, url);
  try {
    return await load(visitor.page, url, ready);
  } finally {
    await visitor.close();
  }
}

async function coldAndWarm(browser: Browser, url: string): Promise<{ cold: Load; again: Load }> {
  const visitor = await visit(browser, url);
  try {
    const cold = await load(visitor.page, url, EDITOR);
    // Chromium keeps compiled code once a script was asked for twice.
    await leave(visitor.page);
    await load(visitor.page, url, EDITOR);
    await leave(visitor.page);
    return { cold, again: await load(visitor.page, url, EDITOR) };
  } finally {
    await visitor.close();
  }
}

/** Leaves when the page has nothing left to do, as people do. */
async function leave(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.goto("about:blank");
}

/** Opens an address, and notes what came until something of the page is there. */
async function load(page: Page, url: string, ready: string): Promise<Load> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  let requests = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  session.on("Network.requestWillBeSent", () => (requests += 1));
  const began = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.locator(ready).first().waitFor();
  const readyMs = performance.now() - began;
  const found = { readyMs, kilobytes: bytes / 1_000, requests };
  await session.detach();
  return found;
}

const MONACO = path.join(import.meta.dirname, "../../node_modules/monaco-editor/min");
const BARE = `<!doctype html><div id="editor" style="height: 600px"></div><script src="/vs/loader.js"></script><script>
require.config({ paths: { vs: "/vs" } });
require(["vs/editor/editor.main"], () => {
  monaco.editor.create(document.getElementById("editor"), { value: "let x = 1;", language: "typescript" });
});
</script>`;

/** A page that does nothing but open Monaco, as its package ships it. */
async function serveBareEditor(): Promise<{ url: string; close: () => void }> {
  const app = express();
  app.use(express.static(MONACO));
  app.get("/", (_request, response) => void response.type("html").send(BARE));
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}`, close: () => void server.close() };
}
