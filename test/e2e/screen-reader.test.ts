import { afterEach, expect, test } from "vitest";
import { ADDUP, MIRROR } from "./harness/problems.ts";
import { type ScreenReader, startScreenReader } from "./harness/screen-reader.ts";
import { stage } from "./harness/stage.ts";
import { pasteCode } from "./harness/workspace.ts";

/** Takes so long that news between the first and the last word are to be expected. */
const SLOW =
  "function addUp(values, bonus) { const end = Date.now() + 900; while (Date.now() < end); return values.reduce((a, b) => a + b, bonus); }";
const ENDLESS = "function addUp() { for (;;); }";

const { come: arrive } = stage(ADDUP, MIRROR);
let reader: ScreenReader;

afterEach(() => reader.close());

async function come(locale = "en-US") {
  const page = await arrive({ locale });
  await page.goto("/");
  await page.getByRole("link", { name: "addup" }).waitFor();
  reader = await startScreenReader(page);
  return page;
}

test("a person who only hears the page opens a problem, writes, runs, submits and goes on to the next", async () => {
  const page = await come();
  expect(await page.title()).toBe("Problems · Basecase");
  expect(await reader.all("heading")).toEqual([{ role: "heading", name: "Problems", level: 1 }]);
  expect((await reader.tabTo(/^addup$/))[0]).toEqual({ role: "link", name: "Skip to content" });

  // Opened: the focus is at the new page's heading, and the page has its name.
  await page.keyboard.press("Enter");
  await expect.poll(() => reader.focused()).toEqual({ role: "heading", name: "addup", level: 1 });
  expect(await page.title()).toBe("addup · Basecase");
  expect((await reader.all("main")).length).toBe(1);
  await page.locator(".view-line").first().waitFor();
  await page.getByRole("combobox", { name: "Programming language" }).click();
  await page.getByRole("option", { name: "JavaScript" }).click();
  reader.said();

  // Written: the editor says what it is, and how to get out of it.
  await pasteCode(page, "function addUp(values) { return values.length; }");
  const editor = await reader.focused();
  expect([editor.role, editor.name.includes("Ctrl+M")]).toEqual(["textbox", true]);

  // Run by its button: the focus stays there, and the verdict is said once.
  await page.getByRole("button", { name: "Run", exact: true }).focus();
  await page.keyboard.press("Enter");
  await reader.waitFor("Verdict: Wrong answer. 0 of 2 cases passed.");
  expect(await reader.focused()).toEqual({ role: "button", name: "Run" });
  const run = reader.said();
  expect(run[0]).toBe("Running");
  expect(run.filter((words) => words.includes("Wrong answer"))).toHaveLength(1);
  const tabs = (await reader.all("tab")).map(({ name }) => name);
  expect(tabs).toEqual(expect.arrayContaining(["Wrong answer Sample 1", "Wrong answer Sample 2"]));

  // Submitted by keys out of the editor: where the judging is, then what came of it.
  await pasteCode(page, SLOW);
  await page.keyboard.press("Control+Enter");
  await reader.waitFor("Verdict: Accepted. Passed all 7 cases.");
  const submitted = reader.said();
  expect(submitted[0]).toBe("Judging");
  expect(submitted.filter((words) => /^Case \d of 7$/.test(words)).length).toBeGreaterThan(0);
  expect(submitted.filter((words) => words.includes("Accepted"))).toHaveLength(1);
  expect((await reader.focused()).role).toBe("textbox");

  // On to the next, and back: an old verdict is no news.
  await page.getByRole("link", { name: /^Next problem: mirror$/ }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => reader.focused()).toEqual({ role: "heading", name: "mirror", level: 1 });
  expect(await page.title()).toBe("mirror · Basecase");
  await page.keyboard.press("Alt+,");
  await expect.poll(() => reader.focused()).toEqual({ role: "heading", name: "addup", level: 1 });
  await page.getByText("Passed all 7 cases.").first().waitFor({ state: "attached" });
  await page.keyboard.press("Alt+/");
  await expect.poll(() => reader.focused()).toEqual({ role: "heading", name: "Problems", level: 1 });
  expect(reader.said().filter((words) => words.includes("Verdict"))).toEqual([]);
});

test("a run that is stopped says so, in Korean too", async () => {
  const page = await come("ko-KR");
  await page.goto("/problems/addup");
  await page.locator(".view-line").first().waitFor();
  await page.getByRole("combobox", { name: "언어" }).click();
  await page.getByRole("option", { name: "JavaScript" }).click();
  await pasteCode(page, ENDLESS);
  reader.said();
  await page.keyboard.press("Control+'");
  await reader.waitFor("실행 중");
  await page.getByRole("button", { name: /Esc/ }).first().click();
  await reader.waitFor("실행을 중지했습니다.");
});
