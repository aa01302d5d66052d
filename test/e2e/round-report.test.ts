import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { Round } from "#contract/round/round.ts";
import { RoundRecording, RoundReport } from "#contract/round/report.ts";
import { presetsDirectory, presetText } from "../integration/harness/rounds.ts";
import { accessibilityFaults, openBrowser, visit, type Visit, type VisitOptions } from "./harness/browser.ts";
import { ADDUP, SOLVED } from "./harness/problems.ts";
import { openSite, type Site } from "./harness/site.ts";
import { pasteCode, shownCode } from "./harness/workspace.ts";

const WRONG = "function addUp(values, bonus) { return bonus; }";
/** A busy machine draws late. */
const PATIENT = { timeout: 30_000 };
const LOOKS: [string, VisitOptions][] = [
  ["light", {}],
  ["dark, on a phone, in Korean", { width: 390, height: 844, dark: true, locale: "ko-KR" }],
];

let site: Site;
let browser: Browser;
let url: string;
let person: Visit;
let folder: string;
let presets: Awaited<ReturnType<typeof presetsDirectory>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "basecase-exports-"));
  presets = await presetsDirectory({ calm: presetText("addup").replace("Test", "Calm round") });
  [site, browser] = await Promise.all([openSite(ADDUP), openBrowser()]);
  url = (await site.open({ worker: true, env: { BASECASE_PRESETS_DIR: presets.dir } })).server.url;
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

test("the report tells what happened, and the replay shows the code at each instant", async () => {
  const { page } = person;
  await sitRound(page);
  await page.getByText("You ended the round.").waitFor();
  expect(await page.getByRole("list", { name: "Submissions" }).textContent()).toMatch(/Wrong answer.*Accepted/);
  expect(await figure(page, "Wrong attempts")).toBe("1");
  const events = page.getByRole("list", { name: "What happened" });
  await events.getByRole("button", { name: "Submitted: Wrong answer" }).click();
  await expect.poll(() => shownCode(page), PATIENT).toContain("return bonus;");
  await events.getByRole("button", { name: "Submitted: Accepted" }).click();
  await expect.poll(() => shownCode(page), PATIENT).toBe(SOLVED);
  expect(await accessibilityFaults(page)).toEqual([]);

  const position = page.getByRole("slider", { name: "Position in the round" });
  await position.press("Home");
  await expect.poll(() => shownCode(page), PATIENT).toContain("throw new Error");
  await position.press("PageDown");
  await page.getByText("×16").click();
  await page.getByRole("button", { name: "Play the round" }).click();
  await expect
    .poll(() => position.evaluate((range: HTMLInputElement) => range.value === range.max), PATIENT)
    .toBe(true);
  await page.getByRole("button", { name: "Play the round" }).waitFor();
  expect(await shownCode(page)).toBe(SOLVED);
});

test("the rating saves by itself, beside what another tab rates, and is there the next time", async () => {
  const { page } = person;
  await sitRound(page);
  const algorithms = page.getByRole("radiogroup", { name: "Algorithms" });
  await algorithms.getByText("3").click();
  await page.getByRole("textbox", { name: "Remarks" }).fill("Ask about empty lists.");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await page.getByText("Saved", { exact: true }).waitFor();
  await other.getByRole("radiogroup", { name: "Coding" }).getByText("2").click();
  await other.getByText("Saved", { exact: true }).waitFor();
  await other.close();
  await page.reload();
  await expect.poll(() => algorithms.getByRole("radio", { name: "3" }).isChecked(), PATIENT).toBe(true);
  expect(await page.getByRole("radiogroup", { name: "Coding" }).getByRole("radio", { name: "2" }).isChecked()).toBe(
    true,
  );
  expect(await page.getByRole("textbox", { name: "Remarks" }).inputValue()).toBe("Ask about empty lists.");
});

test("remarks typed while an answer is slow are neither lost nor taken back", async () => {
  const { page } = person;
  await sitRound(page);
  let answers = 0;
  await page.route("**/rating", async (route) => {
    await pause(1_500);
    answers += 1;
    await route.continue();
  });
  const remarks = page.getByRole("textbox", { name: "Remarks" });
  for (const word of ["Ask ", "about ", "empty ", "lists."]) {
    await remarks.pressSequentially(word);
    await pause(700);
  }
  await page.getByText("Saved", { exact: true }).waitFor();
  expect(answers).toBeGreaterThan(1);
  expect(await remarks.inputValue()).toBe("Ask about empty lists.");
  await page.reload();
  expect(await remarks.inputValue()).toBe("Ask about empty lists.");
});

test("the report leaves as one page that needs no network and no script, and as data", async () => {
  const { page } = person;
  await sitRound(page);
  const html = await exported(page, "Page (HTML)");
  const text = await readFile(html, "utf8");
  expect(text).not.toMatch(/<script|src=|url\(/);
  const alone = await page.context().newPage();
  const asked: string[] = [];
  alone.on("request", (request) => asked.push(request.url()));
  await alone.goto(pathToFileURL(html).href);
  await alone.getByRole("heading", { name: "Calm round" }).waitFor();
  expect(await alone.locator("pre").first().textContent()).toBe(SOLVED);
  expect(asked).toEqual([pathToFileURL(html).href]);
  await alone.close();

  const data: unknown = JSON.parse(await readFile(await exported(page, "Data (JSON)"), "utf8"));
  const { report } = z
    .strictObject({ report: RoundReport, recording: RoundRecording, unsent: z.tuple([]) })
    .parse(data);
  expect(report.tasks[0]).toMatchObject({ wrongAttempts: 1, problem: "addup" });
});

test.each(LOOKS)("axe finds nothing wrong with report and past rounds, %s", async (_name, options) => {
  await person.close();
  person = await visit(browser, url, options);
  const { page } = person;
  await sitRound(page);
  await page.locator(".view-line").first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.goto("/rounds");
  await page.getByRole("heading", { name: /^(How it goes|추이)$/ }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const points = page.getByRole("link", { name: /1 wrong attempt|틀린 시도 1번/ });
  await points.click();
  await page.getByRole("heading", { name: /^(Replay|다시 보기)$/ }).waitFor();
});

test("a round whose last verdict is still to come joins the trends when it is there", async () => {
  const { page } = person;
  await sitRound(page);
  let answers = 0;
  await page.route("**/api/rounds", async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    answers += 1;
    await route.fulfill({ response, body: answers === 1 ? text.replace('"finished"', '"settling"') : text });
  });
  await page.goto("/rounds");
  await page.getByRole("link", { name: "Calm round", exact: true }).waitFor();
  await page.getByRole("heading", { name: "How it goes" }).waitFor();
  expect(answers).toBeGreaterThan(1);
});

/** A whole round: a wrong answer, the right one, and its end. */
async function sitRound(page: Page): Promise<void> {
  const settings = { timeFactor: 1, clockHidden: false, talk: "off" };
  await page.request.post("/api/identity");
  const drawn = await page.request.post("/api/rounds", { data: { preset: "calm", settings } });
  const { id } = Round.parse(await drawn.json());
  await act(page, id, "start");
  // A phone shows one pane at a time; the round is sat where there is room.
  const size = page.viewportSize();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`/rounds/${id}`);
  await page.locator(".view-line").first().waitFor();
  await pasteCode(page, WRONG);
  await page.keyboard.press("Control+Enter");
  await judged(page, "wrong");
  await pasteCode(page, SOLVED);
  await page.keyboard.press("Control+Enter");
  await judged(page, "right");
  await act(page, id, "end");
  await page.getByRole("heading", { name: /^(Replay|다시 보기)$/ }).waitFor();
  if (size !== null) await page.setViewportSize(size);
}

async function act(page: Page, id: string, kind: "start" | "end"): Promise<void> {
  await page.request.post(`/api/rounds/${id}/actions`, { data: { kind, id: randomUUID() } });
}

async function judged(page: Page, tone: string): Promise<void> {
  await page.locator(`[data-size='lg'][data-tone='${tone}']`).waitFor();
}

/** One of the counts at the top. */
async function figure(page: Page, name: string): Promise<string | null> {
  return page.locator("dl").first().locator("div", { hasText: name }).locator("dd").textContent();
}

async function exported(page: Page, kind: string): Promise<string> {
  await page.getByRole("button", { name: "Export" }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: kind }).click()]);
  const place = path.join(folder, file.suggestedFilename());
  await file.saveAs(place);
  return place;
}
