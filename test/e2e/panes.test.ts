import { expect, test } from "vitest";
import type { ProblemSketch } from "../integration/harness/problem-folder.ts";
import { accessibilityFaults } from "./harness/browser.ts";
import { ADDUP } from "./harness/problems.ts";
import { stage } from "./harness/stage.ts";
import { openWorkspace, pasteCode, results, verdict } from "./harness/workspace.ts";

/** Gives its tree back; its board has rows of one length. */
const GROVE: ProblemSketch = {
  shortname: "grove",
  signature: {
    name: "grove",
    parameters: [
      { name: "root", type: "tree<int>" },
      { name: "board", type: "int[][]" },
    ],
    returns: "tree<int>",
  },
  samples: [{ input: "[1,2,null,3]\n[[1,2,3],[4,5,6]]\n", answer: "[1,2,null,3]\n" }],
  secret: [{ input: "[7]\n[[1,2,3],[4,5,6]]\n", answer: "[7]\n" }],
  model: "function grove(root, board) { return root; }",
};

const { come } = stage(ADDUP, GROVE);

test("each part can have all of the room and give it back, and a collapsed one comes back when it is needed", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  const editor = page.locator(".monaco-editor").first();
  const width = async () => (await editor.boundingBox())?.width ?? 0;
  const before = await width();
  await page.getByRole("button", { name: "Code: give it all the room" }).click();
  await expect.poll(width, { timeout: 10_000 }).toBeGreaterThan(1_100);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Back to all parts" }).click();
  await expect.poll(width, { timeout: 10_000 }).toBe(before);

  await page.getByRole("button", { name: "Cases and results: collapse" }).press("Enter");
  await page.getByRole("button", { name: "Cases and results: expand" }).waitFor();
  await pasteCode(page, "function addUp(values, bonus) { return 0; }");
  await page.keyboard.press("Control+'");
  await verdict(page, "Wrong answer");
  expect((await results(page).boundingBox())?.height).toBeGreaterThan(200);

  await page.getByRole("button", { name: "Problem: collapse" }).click();
  await page.getByRole("button", { name: "Problem: expand" }).press("Enter");
  await page.getByRole("heading", { name: "addup" }).waitFor();
});

test("both splitters have a name of their own and move by keys", async () => {
  const page = await come();
  await openWorkspace(page, "addup");
  const names = await page.getByRole("separator").evaluateAll((all) => all.map((each) => each.ariaLabel));
  expect(names).toEqual(["Width of the problem", "Height of the editor"]);
  const editor = page.locator(".monaco-editor").first();
  const before = await editor.boundingBox();
  await page.getByRole("separator", { name: "Width of the problem" }).press("ArrowRight");
  await expect
    .poll(async () => (await editor.boundingBox())?.width, { timeout: 10_000 })
    .toBeLessThan(before?.width ?? 0);
});

test("results open at the own case being edited, else at the first of one's own that failed", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  await pasteCode(page, "function addUp(values, bonus) { return values.length === 1 ? bonus : 6 + bonus; }");
  await page.getByRole("button", { name: "Edit a copy" }).click();
  await page.getByRole("button", { name: "Duplicate" }).click();
  await page.getByRole("textbox", { name: /^values/ }).fill("[1, 2]");
  await page.getByRole("tab", { name: "Own 1" }).click();
  await page.keyboard.press("Control+'");
  await verdict(page, "Wrong answer");
  // Sample 2 failed as well, and so did the other own case; this one passed.
  await results(page).getByRole("tab", { name: "Own 1", selected: true }).waitFor();
  await page.getByRole("tab", { name: "Cases" }).click();
  await page.getByRole("tab", { name: "Sample 1" }).click();
  await page.keyboard.press("Control+'");
  await results(page).getByRole("tab", { name: "Own 2", selected: true }).waitFor();
});

test("what was printed, came out and should have is in sight at 1280 × 800, short ones side by side", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  await pasteCode(page, 'function addUp(values, bonus) { console.log("seen"); return values.length === 1 ? 10 : 11; }');
  await page.keyboard.press("Control+'");
  await verdict(page, "Wrong answer");
  for (const sample of ["Sample 1", "Sample 2"]) {
    await results(page).getByRole("tab", { name: sample }).click();
    const box = await results(page).boundingBox();
    const printed = await results(page).getByLabel("Printed").boundingBox();
    expect((printed?.y ?? 0) + (printed?.height ?? Infinity)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  }
  // The second passed: nothing differs, and both texts stand as they are.
  const mine = await results(page).getByLabel("Your output").boundingBox();
  const expected = await results(page).getByLabel("Expected").boundingBox();
  expect(mine?.y).toBe(expected?.y);
  expect(mine?.x).toBeLessThan(expected?.x ?? 0);
});

test("trees and boards are drawn beside their text: in the statement, the cases and the results", async () => {
  const page = await come();
  await openWorkspace(page, "grove", "JavaScript");
  const tree = { name: "root as a tree" };
  const statement = page.getByRole("tabpanel", { name: "Problem" });
  expect(await statement.getByRole("img", tree).locator("text").allTextContents()).toEqual(["3", "2", "1"]);
  await statement.getByRole("img", { name: "board as a grid" }).waitFor();
  await page.getByRole("tabpanel", { name: "Cases" }).getByRole("img", tree).waitFor();
  await pasteCode(page, "function grove(root) { return root.left; }");
  await page.keyboard.press("Control+'");
  await verdict(page, "Wrong answer");
  await results(page).getByRole("img", { name: "Your output as a tree" }).waitFor();
  await results(page).getByRole("img", { name: "Expected as a tree" }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});
