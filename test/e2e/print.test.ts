import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { ProblemSketch } from "../integration/harness/problem-folder.ts";
import { openBrowser, visit, type Visit, type VisitOptions } from "./harness/browser.ts";
import { ADDUP } from "./harness/problems.ts";
import { openSite, type Site } from "./harness/site.ts";

const PAPER = { width: 680, height: 1_000 };
const LONG: ProblemSketch = {
  ...ADDUP,
  shortname: "taught",
  editorial: `## Idea\n\n$$S = \\sum_{i=1}^{n} v_i + b$$\n\n\`\`\`ts\nconst x = 1; // ${"and so on ".repeat(30)}\n\`\`\`\n\n${"A line.\n\n".repeat(60)}\n\nThe end.\n`,
};

let site: Site;
let browser: Browser;
let url: string;
let person: Visit | null = null;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(LONG), openBrowser()]);
  url = (await site.open({ worker: true })).server.url;
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(async () => {
  await person?.close();
  person = null;
});

async function come(options: VisitOptions = {}): Promise<Page> {
  person = await visit(browser, url, options);
  return person.page;
}

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
