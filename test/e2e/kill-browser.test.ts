import { randomInt } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { TaskContent } from "#contract/round/round.ts";
import { clientOf, type Client } from "../integration/harness/client.ts";
import { presetsDirectory, presetText } from "../integration/harness/rounds.ts";
import type { Scene } from "../integration/harness/stage.ts";
import { killableBrowser, type Killable } from "./harness/killable.ts";
import { ADDUP } from "./harness/problems.ts";
import { openSite, type Site } from "./harness/site.ts";
import { pasteCode, shownCode } from "./harness/workspace.ts";

/** What a crash may cost. */
const LOSS_MS = 1_000;
/** Typed before the browser is killed. */
const [LEAST_MS, MOST_MS] = [2_500, 5_500];

let site: Site;
let scene: Scene;
let presets: Awaited<ReturnType<typeof presetsDirectory>>;
let browser: Killable;

beforeAll(async () => {
  presets = await presetsDirectory({ calm: presetText("addup").replace("Test", "Calm round") });
  site = await openSite(ADDUP);
  scene = await site.open({ worker: false, env: { BASECASE_PRESETS_DIR: presets.dir } });
});
afterAll(async () => {
  await site?.close();
  await presets?.close();
});
beforeEach(async () => {
  // Never here before: its cookie would reach the disk half a minute late.
  browser = await killableBrowser();
});
afterEach(() => browser.close());

test.each([1, 2])(
  "killed while somebody types without a pause, the server has all but the last second (%i)",
  async () => {
    const page = await browser.open();
    await start(page);
    const client = await clientLike(page);
    const place = page.url();
    const typed = await typeUntilKilled(page);
    await expect
      .poll(async () => lostOf(typed, await newSubmission(client, place)), { timeout: 3_000 })
      .toBeLessThanOrEqual(LOSS_MS);
    const again = await browser.open();
    await again.goto(place);
    await expectShown(again, typed);
  },
);

test.each([1, 2])(
  "killed while somebody types without a network, the browser has all but the last second (%i)",
  async () => {
    const page = await browser.open();
    await start(page);
    const client = await clientLike(page);
    const place = page.url();
    await page.context().setOffline(true);
    const typed = await typeUntilKilled(page);
    expect(await newSubmission(client, place)).not.toContain("|3|");
    const again = await browser.open();
    await again.goto(place);
    await expectShown(again, typed);
    // And the server gets it from there.
    await expect
      .poll(async () => lostOf(typed, await newSubmission(client, place)), { timeout: 20_000 })
      .toBeLessThanOrEqual(LOSS_MS);
  },
);

test("killed while somebody types in practice, the draft has all but the last second", async () => {
  const page = await browser.open();
  await page.goto(`${scene.server.url}/problems/addup`);
  await page.locator(".view-line").first().waitFor();
  await pasteCode(page, "//");
  const typed = await typeUntilKilled(page);
  const again = await browser.open();
  await again.goto(`${scene.server.url}/problems/addup`);
  await expectShown(again, typed);
});

test("killed while somebody writes notes without a network, the browser has all but the last second", async () => {
  const page = await browser.open();
  await start(page);
  const place = page.url();
  await openNotes(page);
  await page.context().setOffline(true);
  await notesOf(page).focus();
  const typed = await typeUntilKilled(page);
  const again = await browser.open();
  await again.goto(place);
  await again.locator(".view-line").first().waitFor();
  await openNotes(again);
  await expect
    .poll(async () => lostOf(typed, await notesOf(again).inputValue()), { timeout: 20_000 })
    .toBeLessThanOrEqual(LOSS_MS);
});

/** When each token was typed; the browser was gone at `killedAt`. */
type Typed = { tokens: { text: string; at: number }[]; killedAt: number };

/** Types numbered tokens, a key after another, until the browser dies at an instant that only the seed knows. */
async function typeUntilKilled(page: Page): Promise<Typed> {
  const seed = Number(process.env["BASECASE_SEED"] ?? randomInt(1_000_000));
  const lifeMs = LEAST_MS + (seed % (MOST_MS - LEAST_MS));
  console.log(`killed after ${lifeMs} ms of typing; BASECASE_SEED=${seed} does it again`);
  const tokens: Typed["tokens"] = [];
  const begun = Date.now();
  const dead = new AbortController();
  const killing = new Promise<number>((resolve, reject) => {
    setTimeout(() => {
      dead.abort();
      const killedAt = Date.now();
      browser.kill().then(() => resolve(killedAt), reject);
    }, lifeMs);
  });
  for (let number = 1; !dead.signal.aborted && Date.now() - begun < 2 * MOST_MS; number += 1) {
    const text = `|${number}|`;
    try {
      for (const key of text) await page.keyboard.press(key);
    } catch {
      break;
    }
    if (!dead.signal.aborted) tokens.push({ text, at: Date.now() });
  }
  const killedAt = await killing;
  expect(tokens.length).toBeGreaterThan(10);
  return { tokens, killedAt };
}

/** How long before the end the oldest token was typed that `found` lacks; 0: it has all. */
function lostOf({ tokens, killedAt }: Typed, found: string): number {
  const lost = tokens.find(({ text }) => !found.includes(text));
  return lost === undefined ? 0 : killedAt - lost.at;
}

async function expectShown(page: Page, typed: Typed): Promise<void> {
  await page.locator(".view-line").first().waitFor();
  // Far to the right of what the editor draws, so the text is asked for as a whole.
  await expect.poll(async () => lostOf(typed, await wholeCode(page)), { timeout: 20_000 }).toBeLessThanOrEqual(LOSS_MS);
}

/** The code of the editor, also where it is wider than its pane. */
async function wholeCode(page: Page): Promise<string> {
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.press("Control+A");
  const copied = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener("copy", (event) => resolve(event.clipboardData?.getData("text/plain") ?? ""), {
          once: true,
        });
        document.execCommand("copy");
      }),
  );
  return copied || shownCode(page);
}

async function start(page: Page): Promise<void> {
  await page.goto(`${scene.server.url}/rounds`);
  await page.locator("article", { hasText: "Calm round" }).getByRole("button", { name: "Prepare" }).click();
  await page.getByRole("button", { name: "Draw the round" }).click();
  await page.getByRole("button", { name: "Start the clock" }).click();
  await page.locator(".view-line").first().waitFor();
  await pasteCode(page, "//");
  await page.getByLabel("Code", { exact: true }).getByText("Saved", { exact: true }).waitFor();
}

async function openNotes(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Notes" }).click();
}

function notesOf(page: Page) {
  return page.getByRole("textbox", { name: "Notes", exact: true });
}

/** The same person beside the browser. */
async function clientLike(page: Page): Promise<Client> {
  const cookies = await page.context().cookies(scene.server.url);
  return clientOf(scene.server.url, cookies.map(({ name, value }) => `${name}=${value}`).join("; "));
}

async function newSubmission(client: Client, place: string): Promise<string> {
  const { json } = await client.get(`/api/rounds/${place.split("/").at(-1)}/tasks/1`);
  return TaskContent.parse(json)
    .documents.map(({ text }) => text)
    .join("\n");
}
