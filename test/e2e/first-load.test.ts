import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openBrowser, visit, type Visit } from "./harness/browser.ts";
import { ADDUP } from "./harness/problems.ts";
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
  [site, browser] = await Promise.all([openSite(ADDUP), openBrowser()]);
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
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openWorkspace(page, "addup");
  expect(asked.filter((address) => !LATE.test(address)).length).toBeLessThan(25);
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("// typed early");
  await expect.poll(() => shownCode(page)).toContain("// typed early");
  release();
});

test("every script that a workspace waits for is named by its page, so that none waits for another", async () => {
  const { page } = person;
  const html = await (await fetch(`${url}/problems/addup`, { headers: { accept: "text/html" } })).text();
  const release = await holdLate(page);
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script" && !LATE.test(request.url())) scripts.push(new URL(request.url()).pathname);
  });
  await openWorkspace(page, "addup");
  // What a language's checker says comes after the text is shown.
  const unnamed = scripts.filter((script) => !html.includes(script) && !/\/tsMode-/.test(script));
  expect(unnamed).toEqual([]);
  release();
});

test("a key for what has not come yet is done when it comes", async () => {
  const { page } = person;
  const release = await holdLate(page);
  await openWorkspace(page, "addup");
  await page.locator(".monaco-editor textarea").first().focus();
  await page.keyboard.press("Control+F");
  expect(await page.locator(FIND).count()).toBe(0);
  release();
  await page.locator(FIND).waitFor();
});
