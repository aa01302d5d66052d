import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { ProblemSketch } from "../integration/harness/problem-folder.ts";
import { type VisitOptions } from "./harness/browser.ts";
import { ADDUP } from "./harness/problems.ts";
import { stage } from "./harness/stage.ts";

const PAPER = { width: 680, height: 1_000 };
const LONG: ProblemSketch = {
  ...ADDUP,
  shortname: "taught",
  editorial: `## Idea\n\n$$S = \\sum_{i=1}^{n} v_i + b$$\n\n\`\`\`ts\nconst x = 1; // ${"and so on ".repeat(30)}\n\`\`\`\n\n${"A line.\n\n".repeat(60)}\n\nThe end.\n`,
};

const { come } = stage(LONG);

/** The page as it goes to paper: whatever is in sight, and whether it fits. */
async function onPaper(page: Page) {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(PAPER);
  return page.evaluate(() => {
    // It runs in the page, which knows nothing from outside.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
    const [article] = seen("article");
    const style = getComputedStyle(document.body);
    return {
      controls: seen("button, input, [role=tab], .monaco-editor, header nav").length,
      colors: [style.color, style.backgroundColor, article && getComputedStyle(article).color],
      tooWide: document.documentElement.scrollWidth > innerWidth,
      cut: seen("main *").filter((each) => {
        const { overflowX, overflowY } = getComputedStyle(each);
        const hides = [overflowX, overflowY].some((way) => way !== "visible" && way !== "clip");
        return hides && each.closest(".katex") === null && each.scrollHeight > each.clientHeight + 1;
      }).length,
      text: article?.innerText ?? "",
    };
  });
}

const BLACK_ON_WHITE = ["rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgb(0, 0, 0)"];

const LOOKS: [string, VisitOptions][] = [
  ["light", {}],
  ["dark", { dark: true }],
  ["dark, on a phone", { dark: true, width: 390, height: 844 }],
];

test.each(LOOKS)(
  "a problem's statement goes to paper with all its samples, and nothing else, %s",
  async (_name, options) => {
    const page = await come(options);
    await page.goto("/problems/taught");
    await page.getByRole("heading", { name: "Sample 2" }).waitFor();
    if (options.width !== undefined) await page.getByRole("tab", { name: "Code" }).click();
    const paper = await onPaper(page);
    expect(paper).toMatchObject({ controls: 0, colors: BLACK_ON_WHITE, tooWide: false, cut: 0 });
    expect(paper.text).toContain("values = [10]");
  },
);

test("an editorial that is open goes to paper whole, over several pages", async () => {
  const page = await come({ dark: true });
  await page.goto("/problems/taught/editorial");
  await page.getByRole("button", { name: "Give up and read it" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Give up and read it" }).click();
  await page.getByText("The end.").waitFor();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
  const paper = await onPaper(page);
  expect(paper).toMatchObject({ controls: 0, colors: BLACK_ON_WHITE, tooWide: false, cut: 0 });
  expect(paper.text).toContain("The end.");
  expect(paper.text).not.toContain("Sample");
});

test("a problem takes as much paper on a wide screen, however long it is laid out for it", async () => {
  const page = await come();
  await page.goto("/problems/taught");
  await page.locator(".view-line").first().waitFor();
  await page.emulateMedia({ media: "print" });
  // An editor that is still there fits itself to its place whenever that has grown.
  await page.waitForFunction(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
  );
  expect(await page.locator(".monaco-editor").first().isVisible()).toBe(false);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
});
