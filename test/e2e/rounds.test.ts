import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Scene } from "../integration/harness/stage.ts";
import { accepted, passed } from "../integration/harness/judge.ts";
import { presetsDirectory, presetText } from "../integration/harness/rounds.ts";
import { accessibilityFaults, openBrowser, visit, type Visit } from "./harness/browser.ts";
import { ADDUP, MIRROR, SOLVED } from "./harness/problems.ts";
import { openSite, type Site } from "./harness/site.ts";
import { pasteCode, results, verdict } from "./harness/workspace.ts";

/** 30 s: the editor has to open, and the rest must be waited for. */
const SHORT_MINUTES = 0.5;
const HOUR_MS = 3_600_000;
const CASES = 23;

let site: Site;
let browser: Browser;
let scene: Scene;
let person: Visit;
let presets: Awaited<ReturnType<typeof presetsDirectory>>;
let env: Record<string, string>;

beforeAll(async () => {
  presets = await presetsDirectory({
    calm: presetText("addup").replace("Test", "Calm round"),
    easy: presetText("addup").replace("Test", "Easy round").replace(", hide: [techniques, difficulty]", ""),
    short: presetText("addup", { minutes: SHORT_MINUTES }).replace("Test", "Short round"),
  });
  [site, browser] = await Promise.all([openSite({ ...ADDUP, siblings: ["mirror"] }, MIRROR), openBrowser()]);
  env = { BASECASE_PRESETS_DIR: presets.dir };
  scene = await site.open({ worker: true, env });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await presets?.close();
});
beforeEach(async () => {
  person = await visit(browser, scene.server.url);
});
afterEach(() => person.close());

test("a person prepares a round, solves its problem and ends it, and every screen is accessible", async () => {
  const { page } = person;
  await page.goto("/");
  await page.getByRole("link", { name: "Mock rounds" }).click();
  await page.getByRole("heading", { name: "Calm round" }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await start(page, "Calm round", accessibilityFaults);
  expect(await accessibilityFaults(page)).toEqual([]);
  await pasteCode(page, SOLVED);
  await page.keyboard.press("Control+Enter");
  await verdict(page, "Accepted");
  await page.getByRole("button", { name: "Next phase" }).click();
  await page.locator("[aria-current='step']", { hasText: "Second" }).waitFor();
  await end(page);
  await page.getByText("You ended the round.").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(person.faults).toEqual([]);
});

test("a pause takes the keyboard to Resume and gives it back, and no other problem is named meanwhile", async () => {
  const { page } = person;
  await start(page, "Easy round");
  await page.getByRole("heading", { name: "Sample 1" }).waitFor();
  expect(await page.getByRole("main").getByRole("link").count()).toBe(0);
  const editor = page.locator(".monaco-editor textarea").first();
  await editor.focus();
  await page.keyboard.press("Control+K");
  await page.getByPlaceholder(/Run, submit/).fill("pause");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const cover = page.getByRole("region", { name: "Paused" });
  await expect.poll(() => cover.getByRole("button").evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await cover.waitFor({ state: "detached" });
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  expect(await page.locator("main :focus, header :focus").count()).toBe(1);
});

test("a reload in the middle keeps the text, the language and the time", async () => {
  const { page } = person;
  await start(page, "Calm round");
  await pasteCode(page, "// halfway\n");
  const before = await secondsLeft(page);
  await page.reload();
  await page.locator(".view-line", { hasText: "halfway" }).waitFor();
  const after = await secondsLeft(page);
  expect(after).toBeLessThanOrEqual(before);
  expect(after).toBeGreaterThan(before - 60);
});

test("what was typed without a network is kept across a reload, and is on the server once it is back", async () => {
  const { page } = person;
  await start(page, "Calm round");
  await page.context().setOffline(true);
  await pasteCode(page, "// typed offline\n");
  await page.getByText(/Offline: \d+ changes? (is|are) kept here/).waitFor();
  await page.context().setOffline(false);
  await saved(page);
  const another = await person.page.context().newPage();
  await another.goto(page.url());
  await another.locator(".view-line", { hasText: "typed offline" }).waitFor();
});

test("a second tab follows what is typed in the first", async () => {
  const { page } = person;
  await start(page, "Calm round");
  const other = await openAnother(page);
  await pasteCode(page, "// from the first tab\n");
  await other.locator(".view-line", { hasText: "from the first tab" }).waitFor();
});

test("where two tabs have typed, nothing is overwritten unasked: the candidate chooses", async () => {
  const { page } = person;
  await start(page, "Calm round");
  const other = await openAnother(page);
  // Cut off, the second tab hears nothing of what the first one types.
  await other.route("**/api/rounds/**", (route) => route.abort());
  await pasteCode(other, "// mine\n");
  await other.getByText(/Offline/).waitFor();
  await pasteCode(page, "// theirs\n");
  await saved(page);
  await other.unroute("**/api/rounds/**");
  await other.getByText("This draft was changed in another tab.").waitFor();
  await page.locator(".view-line", { hasText: "theirs" }).waitFor();
  await other.getByRole("button", { name: "Keep this one" }).click();
  await saved(other);
  await page.locator(".view-line", { hasText: "mine" }).waitFor();
});

test("a page clock that is hours wrong, and one that jumps, change nothing", async () => {
  const { page } = person;
  await page.clock.setSystemTime(Date.now() - 7 * HOUR_MS);
  await start(page, "Calm round");
  const first = await secondsLeft(page);
  expect(first).toBeGreaterThan(480);
  expect(first).toBeLessThanOrEqual(600);
  await page.clock.setSystemTime(Date.now() + 3 * HOUR_MS);
  await page.waitForFunction(
    (before) => document.querySelector("[role=timer]")?.textContent !== before,
    clockOf(first),
  );
  const later = await secondsLeft(page);
  expect(later).toBeLessThan(first);
  expect(later).toBeGreaterThan(first - 60);
});

test("asleep past the deadline, the page wakes to a round that is over and a draft that was judged", async () => {
  const { page } = person;
  await start(page, "Short round");
  await pasteCode(page, SOLVED);
  await saved(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  const id = page.url().split("/").at(-1) ?? "";
  await expect.poll(() => statusOf(page, id), { timeout: 90_000, interval: 1_000 }).toBe("finished");
  await session.send("Page.setWebLifecycleState", { state: "active" });
  await page.getByText("Time ran out. 1 draft was submitted as the server had it.").waitFor();
  await page.getByText("auto-submitted").first().waitFor();
  await page.getByText("Accepted").first().waitFor();
});

test("a server killed in the middle loses nothing, and the clock runs on", async () => {
  const own = await site.open({ worker: false, env });
  const visitor = await visit(browser, own.server.url);
  const { page } = visitor;
  await start(page, "Calm round");
  await pasteCode(page, "// before the kill\n");
  await saved(page);
  const before = await secondsLeft(page);
  await own.server.kill("SIGKILL");
  await pasteCode(page, "// before the kill, and during it\n");
  await page.getByText(/Offline: \d+ changes? (is|are) kept here/).waitFor();
  await own.startAnother({ PORT: new URL(own.server.url).port });
  await saved(page);
  await page.reload();
  await page.locator(".view-line", { hasText: "and during it" }).waitFor();
  expect(await secondsLeft(page)).toBeLessThan(before);
  await visitor.close();
});

test("a submission of a round is shown as it is judged after a reload, and when the server was killed meanwhile", async () => {
  const own = await site.open({ worker: false, env });
  const visitor = await visit(browser, own.server.url);
  const { page } = visitor;
  const judged = Promise.withResolvers<void>();
  const judge = await own.judge(async (job, queued) => {
    await queued.updateProgress({ finished: 3, caseCount: CASES });
    await judged.promise;
    return accepted(job, { caseCount: CASES, cases: passed(CASES) });
  });
  await start(page, "Calm round");
  await pasteCode(page, SOLVED);
  await page.keyboard.press("Control+Enter");
  await results(page).getByText(`Case 4 of ${CASES}`).waitFor();
  await page.reload();
  await page.getByRole("tab", { name: "Results" }).click();
  await results(page).getByText(`Case 4 of ${CASES}`).waitFor();
  await own.server.kill("SIGKILL");
  await results(page).getByText("The server can't be reached.").waitFor();
  judged.resolve();
  await own.startAnother({ PORT: new URL(own.server.url).port });
  await verdict(page, "Accepted");
  await judge.close();
  await visitor.close();
});

async function start(
  page: Page,
  title: string,
  look: (page: Page) => Promise<string[]> = async () => [],
): Promise<void> {
  await page.goto("/rounds");
  await page.locator("article", { hasText: title }).getByRole("button", { name: "Prepare" }).click();
  await page.getByRole("button", { name: "Draw the round" }).click();
  const begin = page.getByRole("button", { name: "Start the clock" });
  await begin.waitFor();
  expect(await look(page)).toEqual([]);
  await begin.click();
  await page.locator(".view-line").first().waitFor();
}

async function openAnother(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator(".view-line").first().waitFor();
  return other;
}

async function end(page: Page): Promise<void> {
  await page.getByRole("button", { name: "End round" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End round" }).click();
}

async function saved(page: Page): Promise<void> {
  await page.getByLabel("Code", { exact: true }).getByText("Saved", { exact: true }).waitFor();
}

async function secondsLeft(page: Page): Promise<number> {
  const text = (await page.getByRole("timer", { name: "Time left" }).textContent()) ?? "";
  return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Asked beside the page, which sleeps. */
async function statusOf(page: Page, id: string): Promise<string> {
  const reply = await page.context().request.get(`/api/rounds/${id}`);
  const body: unknown = await reply.json();
  return typeof body === "object" && body !== null && "status" in body ? String(body.status) : "";
}
