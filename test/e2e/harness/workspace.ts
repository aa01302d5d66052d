import type { Page } from "playwright-core";

const EDITOR = ".monaco-editor textarea";

/** The workspace of a problem, as a person handles it. */
export async function openWorkspace(page: Page, shortname: string, language?: "JavaScript"): Promise<void> {
  await page.goto(`/problems/${shortname}`);
  await page.locator(".view-line").first().waitFor();
  if (language === undefined) return;
  await page.getByRole("combobox", { name: /language|언어/ }).click();
  await page.getByRole("option", { name: language }).click();
}

/** Replaces the code by a paste, which no auto-closing bracket disturbs. */
export async function pasteCode(page: Page, code: string): Promise<void> {
  const area = page.locator(EDITOR).first();
  await area.focus();
  await page.keyboard.press("Control+A");
  await area.evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, code);
}

/** The code as the editor shows it, line by line. */
export async function shownCode(page: Page): Promise<string> {
  const lines = await page.locator(".monaco-editor .view-line").all();
  const placed = await Promise.all(
    lines.map(async (line) => ({
      top: await line.evaluate((element) => Number.parseFloat(element.style.top)),
      text: ((await line.textContent()) ?? "").replaceAll("\u00A0", " "),
    })),
  );
  return placed
    .toSorted((a, b) => a.top - b.top)
    .map(({ text }) => text)
    .join("\n")
    .trimEnd();
}

/** The marker squiggles of judged errors, as the editor draws them. */
export function squiggles(page: Page) {
  return page.locator(".monaco-editor .squiggly-error");
}

/** Waits for the card of a verdict. */
export async function verdict(page: Page, name: string): Promise<void> {
  await page.locator("[data-size='lg']", { hasText: name }).waitFor();
}

export function results(page: Page) {
  return page.getByRole("tabpanel", { name: "Results" });
}
