import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessibilityFaults } from "./harness/browser.ts";
import { ADDUP, MIRROR } from "./harness/problems.ts";
import { stage } from "./harness/stage.ts";
import { openWorkspace, pasteCode, results, shownCode } from "./harness/workspace.ts";

/** A loaded machine takes its time; a wait that is in vain ends all the same. */
const PATIENT = { timeout: 30_000 };

const { come } = stage(ADDUP, MIRROR);

async function openSettings(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("dialog", { name: "Settings" }).waitFor();
}

async function flip(page: Page, setting: string): Promise<void> {
  await openSettings(page);
  await page.getByRole("switch", { name: setting }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

test("vim's keys edit, its commands run, and turned off they are gone", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  await pasteCode(page, "one two\nthree\nfour");
  await flip(page, "Vim keys");
  await page.getByText("--NORMAL--").waitFor();
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.type("ggdwjddu");
  await expect.poll(() => shownCode(page), PATIENT).toBe("two\nthree\nfour");
  await page.keyboard.type("Afive");
  await page.getByText("--INSERT--").waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("--NORMAL--").waitFor();
  await page.keyboard.type(":%s/t/x/g");
  await page.keyboard.press("Enter");
  await expect.poll(() => shownCode(page), PATIENT).toBe("xwo\nxhreefive\nfour");
  await flip(page, "Vim keys");
  await page.getByText("--NORMAL--").waitFor({ state: "detached" });
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("dd");
  await expect.poll(() => shownCode(page), PATIENT).toBe("ddxwo\nxhreefive\nfour");
});

test.each([
  ["JavaScript", "function addUp ( values,bonus )\n{ return  values.length+bonus }", "function addUp(values, bonus) {"],
  [
    undefined,
    "function addUp(values:number[],bonus:number):number{return bonus}",
    "function addUp(values: number[], bonus: number): number {",
  ],
] as const)("Format lays %s code out, as one step that undo takes back", async (language, code, first) => {
  const page = await come();
  await openWorkspace(page, "addup", language);
  await pasteCode(page, code);
  await page.getByRole("button", { name: "Format" }).click();
  await expect.poll(async () => (await shownCode(page)).split("\n")[0], PATIENT).toBe(first);
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.press("Control+Z");
  await expect.poll(() => shownCode(page), PATIENT).toBe(code);
  await page.keyboard.press("Shift+Alt+F");
  await expect.poll(async () => (await shownCode(page)).split("\n")[0], PATIENT).toBe(first);
});

test("code that can't be read is not formatted, and the line is named", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  await pasteCode(page, "function addUp(values) {\n  return values.;\n}");
  await page.getByRole("button", { name: "Format" }).click();
  await page.getByText(/^Not formatted, since line 2 can't be read/).waitFor();
  await page.getByText("Line 2, col 1").waitFor();
});

test("tab width, wrapping and bracket colours are the solver's choice, and last", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  await pasteCode(page, `const long = "${"word ".repeat(60)}";\nif (a) { b((1)); }`);
  const lineOf = (text: string) => page.locator(".view-line", { hasText: text });
  await expect.poll(() => page.locator(".view-line").count(), PATIENT).toBeGreaterThan(4);
  await flip(page, "Wrap long lines");
  await expect.poll(() => page.locator(".view-line").count(), PATIENT).toBe(2);
  await flip(page, "Colour pairs of brackets");
  await expect.poll(() => lineOf("if").locator("[class*='bracket-highlighting-']").count(), PATIENT).toBeGreaterThan(2);
  await openSettings(page);
  await page.getByRole("radiogroup", { name: "Spaces for a tab" }).getByText("4").click();
  await page.keyboard.press("Escape");
  await page.reload();
  await lineOf("if").waitFor();
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Tab");
  await page.getByText("Line 1, col 5").waitFor();
  expect(await page.locator(".view-line").count()).toBe(2);
});

test("the editor's palette shows its commands at once, in the page's colours", async () => {
  const page = await come();
  await openWorkspace(page, "addup");
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.press("F1");
  const rows = page.locator(".quick-input-list .monaco-list-row");
  await rows.first().waitFor();
  expect(await rows.count()).toBeGreaterThan(2);
  await page.keyboard.type("Format the code");
  await rows.filter({ hasText: "Format the code" }).waitFor();
  const focused = page.locator(".quick-input-list .monaco-list-row.focused");
  expect(await focused.evaluate((row) => getComputedStyle(row).backgroundColor)).toBe("rgb(244, 228, 240)");
});

test("? shows every key, and is a letter where one types or where single keys are off", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  await page.getByRole("heading", { name: "addup" }).click();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await sheet.getByText("Format the code").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("?");
  await expect.poll(async () => (await shownCode(page)).startsWith("?"), PATIENT).toBe(true);
  await flip(page, "Single keys");
  await page.getByRole("heading", { name: "addup" }).click();
  await page.keyboard.press("?");
  expect(await sheet.count()).toBe(0);
});

test("a stopwatch is started, goes on over a reload, and stands when it is paused", async () => {
  const page = await come();
  await page.clock.install({ time: 1_000_000 });
  await openWorkspace(page, "addup");
  await page.getByRole("button", { name: "Start the stopwatch" }).click();
  await page.clock.runFor(65_000);
  await page.getByRole("button", { name: "Pause the stopwatch (1:05)" }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: /^Pause the stopwatch \(1:0/ }).click();
  await page.getByRole("button", { name: /^Start the stopwatch \(1:0/ }).waitFor();
  await page.getByRole("button", { name: "Set the stopwatch to zero" }).click();
  await page.getByRole("button", { name: "Start the stopwatch", exact: true }).waitFor();
});

test("submitting the untouched starter asks first", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  await page.getByRole("button", { name: "Submit" }).click();
  const question = page.getByRole("dialog", { name: "Submit the starter code?" });
  await question.getByRole("button", { name: "Keep trying" }).click();
  await question.waitFor({ state: "detached" });
  expect(await results(page).count()).toBe(0);
  await page.keyboard.press("Control+Enter");
  await question.getByRole("button", { name: "Submit it anyway" }).click();
  await results(page).getByText("Runtime error").first().waitFor();
});
