import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openBrowser, visit, type Visit } from "./harness/browser.ts";
import { ADDUP_IN_FORMULAS } from "./harness/problems.ts";
import { openSite, type Site } from "./harness/site.ts";
import { openWorkspace, shownCode } from "./harness/workspace.ts";

/** What opens beside the text, and what checks it. */
const LATE = /\/assets\/(?:features|late-features|ts\.worker)-/;
const FIND = ".find-widget.visible";

let site: Site;
let browser: Browser;
let url: string;
let person: Visit;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(ADDUP_IN_FORMULAS), openBrowser()]);
  url = (await site.open({ worker: false })).server.url;
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  person = await visit(browser, url);
});
afterEach(async () => {
  const { faults } = person;
  await person.close();
  expect(faults).toEqual([]);
});

/** Keeps what comes after the first keys from coming, until the returned function is called. */
async function holdLate(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(LATE, async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve();
}

test("the editor takes keys before its menus, suggestions and types have come, with fewer than 25 requests", async () => {
  const { page } = person;
  const release = await holdLate(page);
  await page.addInitScript(() => {
    new MutationObserver((_changes, watch) => {
      if (document.querySelector(".view-line") === null) return;
      watch.disconnect();
      performance.mark("editor");
    }).observe(document, { subtree: true, childList: true });
  });
  await openWorkspace(page, "addupinformulas");
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("// typed early");
  await expect.poll(() => shownCode(page)).toContain("// typed early");
  const asked = await page.evaluate(() => {
    const ready = performance.getEntriesByName("editor")[0]?.startTime ?? 0;
    const before = performance.getEntriesByType("resource").filter(({ startTime }) => startTime < ready);
    return before.map(({ name }) => name);
  });
  expect(asked.length).toBeGreaterThan(10);
  // The page itself is one more.
  expect(asked.length + 1).toBeLessThan(25);
  release();
});

test("every script that a workspace waits for is named by its page, so that none waits for another", async () => {
  const { page } = person;
  const html = await (await fetch(`${url}/problems/addupinformulas`, { headers: { accept: "text/html" } })).text();
  const release = await holdLate(page);
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script" && !LATE.test(request.url())) scripts.push(new URL(request.url()).pathname);
  });
  await openWorkspace(page, "addupinformulas");
  // What a language's checker says comes after the text is shown.
  const unnamed = scripts.filter((script) => !html.includes(script) && !/\/tsMode-/.test(script));
  expect(unnamed).toEqual([]);
  release();
});

test("a key for what has not come yet is done when it comes", async () => {
  const { page } = person;
  const release = await holdLate(page);
  await openWorkspace(page, "addupinformulas");
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.press("Control+F");
  expect(await page.locator(FIND).count()).toBe(0);
  release();
  await page.locator(FIND).waitFor();
});

test("a statement is there with its formulas typeset, however late the editor is", async () => {
  const { page } = person;
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/\/assets\/editor-\w+[^/]*\.js/, async (route) => {
    await promise;
    await route.continue();
  });
  await page.addInitScript(() => {
    // What the statement's text was when it was first drawn.
    new MutationObserver((_changes, watch) => {
      const text = document.querySelector("article p + p, article div > p");
      if (text === null) return;
      watch.disconnect();
      document.documentElement.dataset["drawn"] = String(document.querySelectorAll("article .katex").length);
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto("/problems/addupinformulas");
  await page.getByText("and the bonus").waitFor();
  expect(Number(await page.evaluate(() => document.documentElement.dataset["drawn"]))).toBeGreaterThan(3);
  resolve();
  await page.locator(".view-line").first().waitFor();
});
