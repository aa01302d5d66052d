import { appendFile, cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Scene } from "../integration/harness/stage.ts";
import { accessibilityFaults, openBrowser, visit, type Visit } from "./harness/browser.ts";
import { ADDUP } from "./harness/problems.ts";
import { openSite, type Site } from "./harness/site.ts";
import { openWorkspace, pasteCode, shownCode } from "./harness/workspace.ts";

let site: Site;
let browser: Browser;
let scene: Scene;
let person: Visit;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(ADDUP), openBrowser()]);
  scene = await site.open({ worker: false, env: { BASECASE_WATCH: "on" } });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  person = await visit(browser, scene.server.url);
});
afterEach(() => person.close());

test("a saved statement shows in the open page, and what was typed stays", async () => {
  const { page, faults } = person;
  await openWorkspace(page, "addup");
  await pasteCode(page, "// under way");
  await appendFile(inProblem("statement/problem.en.md"), "\nA sentence that was just saved.\n");
  await page.getByText("A sentence that was just saved.").waitFor();
  expect(await shownCode(page)).toBe("// under way");
  expect(faults).toEqual([]);
});

test("a fault shows in the open page with its file, and goes when it is mended", async () => {
  const { page } = person;
  const text = await readFile(inProblem("practice.yaml"), "utf8");
  await openWorkspace(page, "addup");
  await writeFile(inProblem("practice.yaml"), text.replace("easy", "trivial"));
  const alert = page.getByRole("alert", { name: "addup: 1 fault in the folder" });
  await alert.getByText(/^practice\.yaml/).waitFor();
  await page.getByRole("heading", { name: "addup" }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await writeFile(inProblem("practice.yaml"), text);
  await alert.waitFor({ state: "detached" });
});

test("a new folder with a fault is told in the list and at its own address, and joins when it is mended", async () => {
  const { page } = person;
  const added = path.join(site.problems.dir, "addmore");
  await page.goto("/");
  await page.getByRole("link", { name: "addup" }).waitFor();
  await cp(path.join(site.problems.dir, "addup"), added, { recursive: true });
  await page.getByRole("alert", { name: "addmore: 1 fault in the folder" }).waitFor();
  await page.goto("/problems/addmore");
  await page.getByText("uuid is that of addup").waitFor();
  const yaml = await readFile(path.join(added, "problem.yaml"), "utf8");
  await writeFile(path.join(added, "problem.yaml"), yaml.replace(/"uuid": ".*"/, `"uuid": "${crypto.randomUUID()}"`));
  await page.locator(".view-line").first().waitFor();
  await rm(added, { recursive: true });
});

function inProblem(file: string): string {
  return path.join(site.problems.dir, "addup", file);
}
