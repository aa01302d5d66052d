import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ADDUP } from "./harness/problems.ts";
import { stage } from "./harness/stage.ts";
import { openWorkspace, pasteCode } from "./harness/workspace.ts";

/** A loaded machine takes its time; a wait that is in vain ends all the same. */
const PATIENT = { timeout: 30_000 };
const CODE = "function addUp(values, bonus) {\n  return bonus;\n}\n";

const { come } = stage(ADDUP);

async function write(page: Page): Promise<void> {
  await openWorkspace(page, "addup", "JavaScript");
  await pasteCode(page, CODE);
  await page.keyboard.press("Control+Home");
}

test.each([false, true])("the editor's menu stands on a ground of its own (dark: %s)", async (dark) => {
  const page = await come({ dark });
  await write(page);
  const line = page.locator(".view-line").first();
  // The menu comes a little after the first keys.
  await expect
    .poll(async () => {
      await line.click({ button: "right" });
      return page.locator(".monaco-menu").count();
    }, PATIENT)
    .toBeGreaterThan(0);
  const ground = await page
    .locator(".monaco-menu .monaco-scrollable-element, .monaco-scrollable-element:has(> .monaco-menu)")
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(ground).toBe(dark ? "rgb(35, 32, 38)" : "rgb(255, 255, 255)");
});
