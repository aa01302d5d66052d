import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { ProblemSketch } from "../integration/harness/problem-folder.ts";
import { accessibilityFaults, type VisitOptions } from "./harness/browser.ts";
import { ADDUP, MIRROR, SOLVED } from "./harness/problems.ts";
import { stage } from "./harness/stage.ts";
import { openWorkspace, pasteCode, verdict } from "./harness/workspace.ts";

const LONG_LINE = `const total = values.reduce((sum, value) => sum + value, bonus); // ${"and so on ".repeat(12)}`;
const TAUGHT: ProblemSketch = {
  ...ADDUP,
  shortname: "taught",
  hints: ["Think of `n`."],
  editorial: [
    "## Idea\n\nAdd them in $O(n)$.\n\n$$S = \\sum_{i=1}^{n} v_i + b$$\n",
    `## Code\n\n\`\`\`ts\n${LONG_LINE}\n\`\`\`\n`,
    `## A run\n\n| ${"step | ".repeat(12)}\n| ${"--- | ".repeat(12)}\n| ${"1234567 | ".repeat(12)}\n`,
  ].join("\n"),
};

const { come, takeFaults } = stage(TAUGHT, ADDUP, MIRROR);

/** Gives the problem up and reads how it is solved. */
async function readEditorial(page: Page): Promise<void> {
  await page.goto("/problems/taught/editorial");
  await page.getByRole("button", { name: /^(Give up and read it|포기하고 해설 보기)$/ }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^(Give up and read it|포기하고 해설 보기)$/ })
    .click();
  await page.getByRole("heading", { name: "Idea" }).waitFor();
}

const LOOKS: [string, VisitOptions][] = [
  ["light", {}],
  ["dark, in Korean", { dark: true, locale: "ko-KR" }],
  ["on a phone", { width: 390, height: 844 }],
  ["dark, on a phone, in Korean", { width: 390, height: 844, dark: true, locale: "ko-KR" }],
];

test.each(LOOKS)("an editorial is laid out to be read, %s", async (_name, options) => {
  const page = await come(options);
  await readEditorial(page);
  const article = page.getByRole("article").filter({ has: page.getByRole("heading", { name: "Idea" }) });
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  const code = article.locator("pre");
  expect(await code.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(paper);
  const colors = await code
    .locator(".hljs-keyword, .hljs-comment, .hljs-title.function_")
    .evaluateAll((words) => new Set(words.map((word) => getComputedStyle(word).color)).size);
  expect(colors).toBeGreaterThan(1);

  // Wide things scroll by themselves; the text never does.
  const sizes = await article.evaluate((element) => {
    const pane = element.closest("[role=tabpanel]");
    return { needs: pane?.scrollWidth, has: pane?.clientWidth };
  });
  expect(sizes.needs).toBe(sizes.has);
  for (const wide of [code, article.locator("table").locator("..")]) {
    expect(await wide.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    await wide.focus();
    expect(await wide.evaluate((element) => element === document.activeElement)).toBe(true);
  }

  await article.locator(".katex-display").waitFor();
  const ratio = await article.evaluate((element) => {
    const [formula, text] = [".katex", ""].map((inner) => element.querySelector(`p:has(.katex) ${inner}`.trim()));
    if (!formula || !text) return 0;
    return Number.parseFloat(getComputedStyle(formula).fontSize) / Number.parseFloat(getComputedStyle(text).fontSize);
  });
  expect(ratio).toBeGreaterThan(1);
  expect(ratio).toBeLessThan(1.15);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("an editorial's sections are a key away, and its code can be copied", async () => {
  const page = await come();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await readEditorial(page);
  await page.getByRole("navigation", { name: "Sections of the editorial" }).getByText("A run").press("Enter");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("A run");
  await page.getByRole("button", { name: "Copy the code" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${LONG_LINE}\n`);
});

test("hints, editorial and history have addresses, which follow the tabs", async () => {
  const page = await come();
  for (const [part, tab] of [
    ["hints", "Hints"],
    ["editorial", "Editorial"],
    ["history", "History"],
  ] as const) {
    await page.goto(`/problems/taught/${part}`);
    await page.getByRole("tab", { name: tab, selected: true }).waitFor();
  }
  await page.getByRole("tab", { name: "Hints" }).click();
  await page.waitForURL("**/problems/taught/hints");
  await page.getByRole("tab", { name: "Problem", exact: true }).click();
  await page.waitForURL("**/problems/taught");
  await page.goto("/problems/taught/nonsense");
  await page.getByText("There is no page at this address.").waitFor();
  // The browser notes that the address is missing, as it should.
  expect(takeFaults()).toEqual([expect.stringContaining("404")]);
});

test("the list, the previous and the next problem are one key away, in the order of the filtered list", async () => {
  const page = await come();
  await page.goto("/?q=a");
  await page.getByRole("link", { name: "addup" }).click();
  await page.locator(".view-line").first().waitFor();
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.press("Alt+Period");
  await page.waitForURL("**/problems/taught");
  await page.getByRole("link", { name: "Previous problem: addup" }).click();
  await page.waitForURL("**/problems/addup");
  await page.getByRole("button", { name: "Previous problem" }).waitFor();
  await page.keyboard.press("Alt+Slash");
  await page.waitForURL("**/?q=a");
  expect(await page.getByRole("link", { name: "mirror" }).count()).toBe(0);
});

test("a problem that was given up looks given up, in the list and on its page", async () => {
  const page = await come();
  await readEditorial(page);
  await page.getByText(/^You gave this problem up, /).waitFor();
  await page.getByRole("banner").getByRole("img", { name: "Given up" }).waitFor();
  await page.keyboard.press("Alt+Slash");
  await page
    .getByRole("row", { name: /taught/ })
    .getByRole("img", { name: "Given up" })
    .waitFor();
  await page.goto("/?status=givenUp");
  await page.getByRole("link", { name: "taught" }).waitFor();
  expect(await page.getByRole("link", { name: "addup" }).count()).toBe(0);
});

test.each(LOOKS)("an accepted submission says what was reached and leads on, %s", async (_name, options) => {
  const page = await come(options);
  const phone = options.width !== undefined;
  if (phone) {
    await page.goto("/problems/taught");
    await page.getByRole("tab", { name: /^(Code|코드)$/ }).click();
    await page.locator(".view-line").first().waitFor();
  } else await openWorkspace(page, "taught");
  await pasteCode(page, SOLVED.replace("values, bonus", "values: number[], bonus: number"));
  await page.keyboard.press("Control+Enter");
  await verdict(page, options.locale ? "맞았습니다" : "Accepted");
  const panel = page.getByRole("tabpanel", { name: /^(Results|결과)$/ });
  const row = panel.getByRole("row", { name: /^(CPU time|CPU 시간)/ });
  await row.waitFor();
  const figures = await row.getByRole("cell").allTextContents();
  expect(figures).toHaveLength(3);
  for (const figure of figures) expect(figure).toMatch(/\d/);
  expect(figures[2]).toMatch(/^2/);
  const sizes = await panel.evaluate((element) => [element.scrollWidth, element.clientWidth]);
  expect(sizes[0]).toBe(sizes[1]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await panel.getByRole("link", { name: /mirror/ }).waitFor();
  await panel.getByRole("button", { name: /^(Read the editorial|해설 읽기)$/ }).click();
  await page.getByRole("heading", { name: "Idea" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/problems/taught/editorial");
  await page
    .getByRole("navigation", { name: /^(Go on|이어서 풀기)$/ })
    .filter({ visible: true })
    .last()
    .getByRole("link", { name: /mirror/ })
    .click();
  await page.waitForURL("**/problems/mirror");
});
