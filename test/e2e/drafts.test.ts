import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Scene } from "../integration/harness/stage.ts";
import { openBrowser, visit, watch, type Visit } from "./harness/browser.ts";
import { ADDUP } from "./harness/problems.ts";
import { openSite, type Site } from "./harness/site.ts";
import { openWorkspace, pasteCode, shownCode } from "./harness/workspace.ts";

let site: Site;
let browser: Browser;
let scene: Scene;
let person: Visit;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(ADDUP), openBrowser()]);
  scene = await site.open({ worker: false });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  person = await visit(browser, scene.server.url);
});
afterEach(async () => {
  await person.close();
});

test("what was typed is there after a reload, at once and for each language", async () => {
  const { page, faults } = person;
  await openWorkspace(page, "addup");
  await pasteCode(page, "// typed in TypeScript");
  await page.reload();
  await page.getByText("// typed in TypeScript").waitFor();
  await page.getByRole("combobox", { name: "Programming language" }).click();
  await page.getByRole("option", { name: "JavaScript" }).click();
  await page.getByText("throw new Error").waitFor();
  await pasteCode(page, "// typed in JavaScript");
  await page.reload();
  await page.getByText("// typed in JavaScript").waitFor();
  expect(faults).toEqual([]);
});

test("a reset brings the starter back, and can be undone", async () => {
  const { page } = person;
  await openWorkspace(page, "addup");
  await pasteCode(page, "// precious");
  await page.getByRole("button", { name: "Reset" }).click();
  await page.getByText("throw new Error").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("// precious").waitFor();
});

test("the status line follows the cursor, also into the other language", async () => {
  const { page } = person;
  await openWorkspace(page, "addup");
  await pasteCode(page, "// one\n// two");
  await page.getByText("Line 2, col 7").waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowLeft");
  await page.getByText("Line 1, col 6").waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("Line 2, col 1").waitFor();
  await page.getByRole("combobox", { name: "Programming language" }).click();
  await page.getByRole("option", { name: "JavaScript" }).click();
  await page.getByText("Line 1, col 1").waitFor();
});

test("a second tab's change is told, overwrites nothing, and can be loaded", async () => {
  const { page, faults } = person;
  await openWorkspace(page, "addup");
  await pasteCode(page, "// first tab");
  const second = await page.context().newPage();
  watch(second, faults);
  await openWorkspace(second, "addup");
  await second.getByText("// first tab").waitFor();
  await pasteCode(second, "// second tab");
  await page.getByText(/Another tab changed this code/).waitFor();
  expect(await shownCode(page)).toBe("// first tab");
  await page.getByRole("button", { name: "Load the other" }).click();
  await page.getByText("// second tab").waitFor();
  await page.getByText(/Another tab changed this code/).waitFor({ state: "detached" });
  await pasteCode(page, "// first tab again");
  await second.getByText(/Another tab changed this code/).waitFor();
  await second.getByRole("button", { name: "Keep this one" }).click();
  await page.getByText(/Another tab changed this code/).waitFor();
  await expect.poll(() => shownCode(page)).toBe("// first tab again");
  expect(faults).toEqual([]);
});

test("while the server is gone the page says so, keeps what is typed, and goes on when it is back", async () => {
  const own = await site.open({ worker: false });
  const port = new URL(own.server.url).port;
  const visitor = await visit(browser, own.server.url);
  const { page } = visitor;
  await openWorkspace(page, "addup");
  await own.server.kill("SIGKILL");
  await pasteCode(page, "// typed without a server");
  await page.keyboard.press("Control+Enter");
  await page.getByText("The code could not be submitted").waitFor();
  await page.getByText(/The server can't be reached. What you type is kept/).waitFor();
  await own.startAnother({ PORT: port });
  await page.getByText(/The server can't be reached. What you type is kept/).waitFor({ state: "detached" });
  await page.reload();
  await page.getByText("// typed without a server").waitFor();
  await visitor.close();
});

test("a browser that lost its cookie is who it was", async () => {
  const { page } = person;
  await openWorkspace(page, "addup");
  const identity = async () => (await page.request.get("/api/identity")).json();
  const before: unknown = await identity();
  await page.context().clearCookies();
  await page.reload();
  await page.locator(".view-line").first().waitFor();
  await expect.poll(identity).toEqual(before);
  expect(await page.getByText("You have a new identity here").count()).toBe(0);
});

test("a browser that lost its cookie and all that vouches for it starts anew, is told, and keeps its draft", async () => {
  const { page, faults } = person;
  await openWorkspace(page, "addup");
  await pasteCode(page, "// kept");
  await page.getByText("Draft saved").waitFor();
  await page.context().clearCookies();
  await page.evaluate(() => localStorage.setItem("basecase.keepsake", "of nobody"));
  await page.reload();
  await page.getByText("You have a new identity here").waitFor();
  await page.getByText("// kept").waitFor();
  expect(faults).toEqual([]);
});
