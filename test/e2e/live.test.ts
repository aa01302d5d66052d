import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { accepted, passed, type ScriptedJudge } from "../integration/harness/judge.ts";
import type { Scene } from "../integration/harness/stage.ts";
import { openBrowser, visit, type Visit } from "./harness/browser.ts";
import { ADDUP } from "./harness/problems.ts";
import { openSite, type Site } from "./harness/site.ts";
import { openWorkspace, pasteCode, results, verdict } from "./harness/workspace.ts";

const CASES = 23;

let site: Site;
let browser: Browser;
let scene: Scene;
let person: Visit;
let judge: ScriptedJudge | null = null;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(ADDUP), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  scene = await site.open({ worker: false });
  person = await visit(browser, scene.server.url);
});
afterEach(async () => {
  await judge?.close();
  judge = null;
  const { faults } = person;
  await person.close();
  expect(faults).toEqual([]);
});

test("the page counts the cases as they are judged, and nothing else moves meanwhile", async () => {
  const { page } = person;
  const [half, end] = [gate(), gate()];
  judge = await scene.judge(async (job, queued) => {
    await queued.updateProgress({ finished: 6, caseCount: CASES });
    await half.opened;
    await queued.updateProgress({ finished: 20, caseCount: CASES });
    await end.opened;
    return accepted(job, { caseCount: CASES, cases: passed(CASES) });
  });
  await openWorkspace(page, "addup");
  await pasteCode(page, "// solution");
  await page.keyboard.press("Control+Enter");
  const panel = results(page);
  await panel.getByText("Case 7 of 23").waitFor();
  const bars = panel.getByRole("progressbar");
  const place = await bars.boundingBox();
  half.open();
  await panel.getByText("Case 21 of 23").waitFor();
  expect(await bars.boundingBox()).toEqual(place);
  expect(await bars.getAttribute("aria-valuenow")).toBe("20");
  end.open();
  await verdict(page, "Accepted");
  // What was reached comes first now; the cases are below it.
  await panel.getByRole("tablist").waitFor();
});

test("a page that is reloaded while its submission is judged picks it up again", async () => {
  const { page } = person;
  const end = gate();
  judge = await scene.judge(async (job, queued) => {
    await queued.updateProgress({ finished: 3, caseCount: CASES });
    await end.opened;
    return accepted(job, { caseCount: CASES, cases: passed(CASES) });
  });
  await openWorkspace(page, "addup");
  await pasteCode(page, "// solution");
  await page.keyboard.press("Control+Enter");
  await results(page).getByText("Case 4 of 23").waitFor();
  await page.reload();
  await page.getByRole("tab", { name: "Results" }).click();
  await results(page).getByText("Case 4 of 23").waitFor();
  end.open();
  await verdict(page, "Accepted");
});

test("a server that dies while something is judged is missed, and its verdict is told once it is back", async () => {
  const { page, faults } = person;
  const end = gate();
  judge = await scene.judge(async (job, queued) => {
    await queued.updateProgress({ finished: 3, caseCount: CASES });
    await end.opened;
    return accepted(job, { caseCount: CASES, cases: passed(CASES) });
  });
  await openWorkspace(page, "addup");
  await pasteCode(page, "// solution");
  await page.keyboard.press("Control+Enter");
  await results(page).getByText("Case 4 of 23").waitFor();
  await scene.server.kill("SIGKILL");
  await results(page).getByText("The server can't be reached. The result will appear when it is back.").waitFor();
  await page.getByRole("status").filter({ hasText: "What you type is kept in this browser." }).waitFor();
  // Judged meanwhile: the next server finds the result where the judge left it.
  end.open();
  await scene.startAnother({ PORT: new URL(scene.server.url).port });
  await verdict(page, "Accepted");
  await page.getByRole("status").filter({ hasText: "Verdict: Accepted." }).waitFor({ state: "attached" });
  await page.getByText("The server can't be reached").first().waitFor({ state: "detached" });
  // The browser notes each address that did not answer.
  expect(faults.splice(0).filter((fault) => !fault.includes("net::ERR"))).toEqual([]);
});

test("without a judge the page says that judging is delayed and the submission is safe", async () => {
  const { page } = person;
  await openWorkspace(page, "addup");
  await pasteCode(page, "// solution");
  await page.keyboard.press("Control+Enter");
  await results(page).getByText("Judging is delayed. Your submission is safe").waitFor();
  judge = await scene.judge();
  await verdict(page, "Accepted");
});

test("a fault of the judge is said to be the judge's", async () => {
  const { page } = person;
  judge = await scene.judge((job) => accepted(job, { verdict: "JE", fault: "The output validator failed." }));
  await openWorkspace(page, "addup");
  await pasteCode(page, "// solution");
  await page.keyboard.press("Control+Enter");
  await verdict(page, "Judge error");
  await results(page).getByText("The judge failed, not your code.").waitFor();
});

test("past submissions are listed, opened, compared with the current code, and loaded", async () => {
  const { page } = person;
  judge = await scene.judge((job) => accepted(job, { caseCount: CASES, cases: passed(CASES) }));
  await openWorkspace(page, "addup");
  await pasteCode(page, "// the first version\nlet same;");
  await page.keyboard.press("Control+Enter");
  await verdict(page, "Accepted");
  await pasteCode(page, "// the second version\nlet same;");
  await page.getByRole("tab", { name: "History" }).click();
  await page
    .getByRole("list", { name: "Submissions" })
    .getByRole("button", { name: /Accepted/ })
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("// the first version").waitFor();
  await dialog.getByText("Compare with the editor").click();
  await dialog.locator(".editor.original", { hasText: "the first" }).waitFor();
  await dialog.locator(".editor.modified", { hasText: "the second" }).waitFor();
  await dialog.getByRole("button", { name: "Load into the editor" }).click();
  await page.locator(".view-line", { hasText: "the first version" }).waitFor();
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.press("Control+Z");
  await page.locator(".view-line", { hasText: "the second version" }).waitFor();
});

function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}
