import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { presetsDirectory, presetText } from "../integration/harness/rounds.ts";
import { accessibilityFaults, openBrowser, visit, type Visit } from "./harness/browser.ts";
import { fakeMicrophone } from "./harness/fake-microphone.ts";
import { ADDUP } from "./harness/problems.ts";
import { openSite, type Site } from "./harness/site.ts";
import {
  apartFromReplay,
  figure,
  keptLevels,
  keptPieces,
  noteSounds,
  secondsOf,
  soundIsPaused,
  soundPosition,
} from "./harness/voice.ts";

/** What the microphone hears: 60 % talk. */
const [TALK_S, SILENCE_S] = [3, 2];
/** Two turns of it, and time to keep the last piece. */
const RECORDED_S = 12;
const PATIENT = { timeout: 30_000 };

let site: Site;
let browser: Browser;
let url: string;
let folder: string;
let person: Visit;
let presets: Awaited<ReturnType<typeof presetsDirectory>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "basecase-voice-"));
  presets = await presetsDirectory({ calm: presetText("addup").replace("Test", "Calm round") });
  [site, browser] = await Promise.all([
    openSite(ADDUP),
    fakeMicrophone(folder, TALK_S, SILENCE_S).then((flags) => openBrowser(...flags)),
  ]);
  url = (await site.open({ worker: false, env: { BASECASE_PRESETS_DIR: presets.dir } })).server.url;
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await presets?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  person = await visit(browser, url);
});
afterEach(async () => {
  const { faults } = person;
  await person.close();
  expect(faults).toEqual([]);
});

test("talk while writing is recorded, measured, heard along with the replay, saved and deleted", async () => {
  const { page } = person;
  await prepare(page, "While you write");
  await page.getByText("Say something: the bar should move.").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await begin(page);
  await recordingFor(page, RECORDED_S);
  await end(page);
  const talk = page.getByRole("region", { name: "Talking" });
  const share = Number.parseInt(await figure(talk, "Talk"), 10);
  expect(share).toBeGreaterThan(45);
  expect(share).toBeLessThan(75);
  expect(await figure(talk, "Longest silence")).toMatch(/^0:0[12]/);
  expect(await accessibilityFaults(page)).toEqual([]);

  await noteSounds(page);
  await page.getByRole("button", { name: "Play the round" }).click();
  await expect.poll(() => apartFromReplay(page), PATIENT).toBeLessThan(0.5);
  const scrubber = page.getByRole("slider", { name: "Position in the round" });
  await scrubber.evaluate((range: HTMLInputElement) => range.focus());
  await scrubber.press("ArrowRight");
  await expect.poll(() => soundPosition(page), PATIENT).toBeGreaterThan(5);
  expect(await apartFromReplay(page)).toBeLessThan(0.5);
  await page.getByRole("button", { name: "Sound off" }).click();
  await expect.poll(() => soundIsPaused(page)).toBe(true);

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    talk.getByRole("button", { name: /Save the sound/ }).click(),
  ]);
  const saved = path.join(folder, file.suggestedFilename());
  await file.saveAs(saved);
  // A WebM file begins with the mark of EBML.
  expect((await readFile(saved)).subarray(0, 4).toString("hex")).toBe("1a45dfa3");

  await talk.getByRole("button", { name: "Delete the recording" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete the recording" }).click();
  await talk.getByText("There is no recording of this round in this browser.").waitFor();
  expect(await keptPieces(page)).toBe(0);
});

test("a tab that dies loses seconds; another goes on with the recording, and time in between counts as not recorded", async () => {
  const { page } = person;
  await start(page, "While you write");
  await recordingFor(page, 6);
  const address = page.url();
  const second = await page.context().newPage();
  await second.goto(address);
  await second.getByText("Another tab records this round.").waitFor({ state: "attached" });
  // No handler of the page runs when its process is killed.
  const session = await page.context().newCDPSession(page);
  void session.send("Page.crash").catch(() => undefined);
  await recordingFor(second, 6);
  await end(second);
  const talk = second.getByRole("region", { name: "Talking" });
  const [recorded = 0, whole = 0] = (await figure(talk, "Recorded")).split("/").map(secondsOf);
  expect(recorded).toBeGreaterThanOrEqual(9);
  expect(recorded).toBeLessThanOrEqual(whole);
  await talk.getByRole("button", { name: /Save the sound/ }).click();
  await expect.poll(() => second.getByRole("menuitem", { name: /Save part/ }).count()).toBe(2);
});

test("who wants to explain afterwards gets a phase for it, and only that is recorded", async () => {
  const { page } = person;
  await start(page, "Solve, then explain");
  await page.getByText("The microphone is off for now.").waitFor({ state: "attached" });
  expect(await keptPieces(page)).toBe(0);
  await page.getByRole("button", { name: /^Explain, / }).click();
  await recordingFor(page, 4);
  await end(page);
  const phases = page.getByRole("region", { name: "Talking" }).getByRole("listitem");
  expect(await phases.first().textContent()).toContain("not recorded");
  expect(await phases.last().textContent()).toMatch(/Explain\d+%/);
});

test("muted, nothing is heard and nothing is counted", async () => {
  const { page } = person;
  await start(page, "While you write");
  await page.getByRole("button", { name: "Mute the microphone" }).click();
  await page.getByText("The microphone is muted.").waitFor({ state: "attached" });
  await expect.poll(() => keptPieces(page), PATIENT).toBeGreaterThan(1);
  await page.getByRole("button", { name: "Unmute the microphone" }).click();
  await recordingFor(page, 4);
  await end(page);
  const talk = page.getByRole("region", { name: "Talking" });
  const [recorded = 0, whole = 0] = (await figure(talk, "Recorded")).split("/").map(secondsOf);
  expect(recorded).toBeLessThan(whole - 1);
});

test("without room in the browser the round goes on, what was kept stays, and the mend is told", async () => {
  const { page } = person;
  await start(page, "While you write");
  await recordingFor(page, 4);
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(url).origin, quotaSize: 1 });
  await page.getByRole("button", { name: "Not recording" }).click();
  await page.getByText("The browser has no room for more.").waitFor();
  expect(await keptPieces(page)).toBeGreaterThan(0);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(url).origin });
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("button", { name: "Mute the microphone" }).waitFor();
});

test("a microphone that is not allowed is told before the round, and stops nothing", async () => {
  await person.close();
  const deaf = await openBrowser("--use-fake-device-for-media-stream", "--deny-permission-prompts");
  person = await visit(deaf, url);
  const { page } = person;
  await prepare(page, "While you write");
  await page.getByText("The browser was not allowed to use the microphone.").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await begin(page);
  await page.getByRole("button", { name: "Not recording" }).click();
  await page.getByText("The browser was not allowed to use the microphone.").waitFor();
  await page.keyboard.press("Escape");
  await end(page);
  await page.getByText("There is no recording of this round in this browser.").waitFor();
  await deaf.close();
});

async function prepare(page: Page, talk: string): Promise<void> {
  await page.goto("/rounds");
  await page.locator("article", { hasText: "Calm round" }).getByRole("button", { name: "Prepare" }).click();
  await page.getByRole("radiogroup", { name: "Talking" }).getByText(talk).click();
}

async function begin(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Draw the round" }).click();
  await page.getByRole("button", { name: "Start the clock" }).click();
  await page.locator(".view-line").first().waitFor();
}

async function start(page: Page, talk: string): Promise<void> {
  await prepare(page, talk);
  await page.getByText("Say something: the bar should move.").waitFor();
  await begin(page);
}

/** Until so many more seconds of sound are kept. */
async function recordingFor(page: Page, seconds: number): Promise<void> {
  await page.getByRole("button", { name: "Mute the microphone" }).waitFor();
  const before = await keptLevels(page);
  await expect.poll(() => keptLevels(page), { timeout: 60_000 }).toBeGreaterThan(before + 10 * seconds - 15);
}

async function end(page: Page): Promise<void> {
  await page.getByRole("button", { name: "End round" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End round" }).click();
  await page.getByRole("heading", { name: "Replay" }).waitFor();
}
