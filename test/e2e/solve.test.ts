import { expect, test } from "vitest";
import { ADDUP, MIRROR, SOLVED } from "./harness/problems.ts";
import { stage } from "./harness/stage.ts";
import { openWorkspace, pasteCode, results, squiggles, verdict } from "./harness/workspace.ts";

/** How wide the editor's font is at its first size: 0.6 of 14 px. */
const LETTER_PX = 8.4;

const { come } = stage(ADDUP, MIRROR);

test("a person comes to the list, opens a problem, types a solution and is told that it is accepted", async () => {
  const page = await come();
  await page.goto("/");
  await page.getByRole("link", { name: "addup" }).click();
  await page.locator(".view-line").first().waitFor();
  await page.getByRole("combobox", { name: "Programming language" }).click();
  await page.getByRole("option", { name: "JavaScript" }).click();
  await page.getByText("throw new Error").waitFor();
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await page.keyboard.type(SOLVED);
  await page.keyboard.press("Control+Enter");
  await verdict(page, "Accepted");
  expect(await results(page).textContent()).toContain("Passed all 7 cases.");
  expect(await results(page).getByRole("tab").count()).toBe(7);
  await page.getByRole("status").filter({ hasText: "Verdict: Accepted" }).waitFor({ state: "attached" });

  await page.getByRole("link", { name: /Basecase/ }).click();
  await page.getByRole("row", { name: /addup/ }).getByLabel("Solved").waitFor();
});

test("a wrong answer on a sample shows what was printed, what came out, and where it differs", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  await pasteCode(page, 'function addUp(values) { console.log("saw", values.length); return values.length; }');
  await page.keyboard.press("Control+'");
  await verdict(page, "Wrong answer");
  const panel = results(page);
  expect(await panel.locator("mark").allTextContents()).toEqual(["3", "10"]);
  expect(await panel.getByLabel("Printed").textContent()).toBe("saw 3\n");
  await panel.getByRole("tab", { name: "Sample 2" }).click();
  expect(await panel.locator("mark").allTextContents()).toEqual(["1", "10"]);
});

test("a program's output is text, whatever it says", async () => {
  const page = await come();
  await openWorkspace(page, "mirror", "JavaScript");
  const image = "<img src=x onerror=\"document.title='owned'\">";
  await pasteCode(page, `console.log(${JSON.stringify(image)})`);
  await page.keyboard.press("Control+'");
  await verdict(page, "Wrong answer");
  await results(page).getByText(image).waitFor();
  expect(await results(page).locator("img").count()).toBe(0);
  expect(await page.title()).not.toContain("owned");
});

test("a compile error is marked at its line and column, and the mark goes with the next edit", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  await pasteCode(page, "function addUp(values, bonus) {\n  return values.length;\n  const a = @;\n}");
  await page.keyboard.press("Control+Enter");
  await verdict(page, "Compile error");
  const link = results(page).getByRole("button", { name: "Line 3, column 13" });
  await page.getByText("Line 4, col 2").waitFor();
  await link.click();
  await page.getByText("Line 3, col 13").waitFor();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("1");
  await squiggles(page).first().waitFor({ state: "detached" });
});

test("a runtime error names its line and is marked there", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  await pasteCode(
    page,
    "function addUp(values, bonus) {\n  const none = JSON.parse('null');\n  return none.length;\n}",
  );
  await page.keyboard.press("Control+'");
  await verdict(page, "Runtime error");
  const panel = results(page);
  await panel.getByText(/Cannot read properties of null/).waitFor();
  // The checker can't know this error: the only mark is the judge's.
  await squiggles(page).first().waitFor();
  expect(await squiggles(page).count()).toBe(1);
  const mark = await squiggles(page).first().boundingBox();
  const line = await page.locator(".view-line", { hasText: "none.length" }).boundingBox();
  expect(mark?.y).toBe(line?.y);
  expect(Math.round(((mark?.x ?? 0) - (line?.x ?? 0)) / LETTER_PX) + 1).toBe("  return none.".length + 1);
  await panel.getByRole("button", { name: "Line 3, column 15" }).click();
  await page.getByText("Line 3, col 15").waitFor();
});

test("a hidden test that fails gives its number, and nothing of its input or its answer", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  const echo = "if (values[0] === 100) throw new Error('INPUT=' + values);";
  await pasteCode(page, `function addUp(values, bonus) { ${echo} return values.reduce((a, b) => a + b, bonus); }`);
  await page.keyboard.press("Control+Enter");
  await verdict(page, "Runtime error");
  const text = (await results(page).textContent()) ?? "";
  expect(text).toContain("Failed on case 6 of 7.");
  expect(text).toContain("This case is hidden");
  expect(text).not.toContain("INPUT");
  expect(text).not.toContain("Expected");
});

test("a hidden test with a hint shows the hint", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  await pasteCode(page, "function addUp(values, bonus) { return Math.abs(values.reduce((a, b) => a + b, bonus)); }");
  await page.keyboard.press("Control+Enter");
  await verdict(page, "Wrong answer");
  await results(page).getByText("Numbers may be negative.").first().waitFor();
});

test("an own case is copied from a sample, checked while typing, run with its expected result, and kept", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  await page.getByRole("button", { name: "Edit a copy" }).click();
  const values = page.getByRole("textbox", { name: /values/ });
  await values.fill('[1, "2"]');
  await page.getByText("The value[1] must be an int").waitFor();
  await values.fill("[1,\n 2");
  await page.getByText(/Not valid JSON/).waitFor();
  await values.fill("[20,\n 30]");
  await pasteCode(page, "function addUp(values, bonus) { return values[0]; }");
  await page.keyboard.press("Control+'");
  await verdict(page, "Wrong answer");
  const panel = results(page);
  await panel.getByRole("tab", { name: "Own 1" }).click();
  expect(await panel.locator("mark").allTextContents()).toEqual(["20", "54"]);

  await page.reload();
  await page.getByRole("tab", { name: "Cases" }).click();
  await page.getByRole("tab", { name: "Own 1" }).click();
  expect(await page.getByRole("textbox", { name: /values/ }).inputValue()).toBe("[20,\n 30]");

  await page.getByRole("button", { name: "Duplicate" }).click();
  await page.getByRole("tab", { name: "Own 2" }).waitFor();
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("tab", { name: "Own 2" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("tab", { name: "Own 2" }).waitFor();
});

test("a program that reads its input is run on its sample, and lines that differ stand opposite", async () => {
  const page = await come();
  await openWorkspace(page, "mirror", "JavaScript");
  await pasteCode(page, 'console.log(require("fs").readFileSync(0, "utf8").trimEnd().replace("two", "2"));');
  await page.keyboard.press("Control+'");
  await verdict(page, "Wrong answer");
  expect(await results(page).locator("mark").allTextContents()).toEqual(["2", "two"]);
  await pasteCode(page, MIRROR.model);
  await page.keyboard.press("Control+Enter");
  await verdict(page, "Accepted");
});

test("the editor knows the problem's types and the sandbox's globals", async () => {
  const page = await come();
  await openWorkspace(page, "addup");
  await pasteCode(page, "function addUp(values: number[], bonus: number): number {\n  return values.lenth;\n}");
  await squiggles(page).first().waitFor();
  const nodes = "new TreeNode(1, null, new TreeNode(2)).right?.val ?? new ListNode(3).val";
  await pasteCode(page, `function addUp(values: number[], bonus: number): number {\n  return ${nodes};\n}`);
  await squiggles(page).first().waitFor({ state: "detached" });
});

test("the palette finds commands and problems by name", async () => {
  const page = await come();
  await openWorkspace(page, "addup");
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.press("Control+K");
  await page.getByRole("dialog", { name: "Search commands and problems" }).waitFor();
  await page.getByPlaceholder(/Run, submit/).fill("mirr");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/problems/mirror");
  await page.keyboard.press("Control+K");
  await page.getByPlaceholder(/Run, submit/).fill("dark");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator("html[data-mantine-color-scheme='dark']").waitFor();
});

test("Ctrl+M lets the Tab key leave the editor", async () => {
  const page = await come();
  await openWorkspace(page, "addup");
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.press("Control+M");
  await page.keyboard.press("Tab");
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".monaco-editor") === null)).toBe(true);
});
