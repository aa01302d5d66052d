import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ADDUP, SOLVED } from "./harness/problems.ts";
import { stage } from "./harness/stage.ts";
import { openWorkspace, pasteCode, results, verdict } from "./harness/workspace.ts";

/** Slow enough to be stopped by hand before the limit ends it. */
const SLOW = { ...ADDUP, shortname: "slowup", limits: { time_limit: 30 } };
const TAUGHT = { ...ADDUP, shortname: "taught", editorial: "## Idea\n\nAdd them.\n" };
const ENDLESS = "function addUp(values, bonus) { for (;;); }";
const PATIENT = { timeout: 30_000 };

const { come } = stage(ADDUP, SLOW, TAUGHT);

test("Stop, which ends its own being, leaves the keyboard where the run was asked for", async () => {
  const page = await come();
  await openWorkspace(page, "slowup", "JavaScript");
  await pasteCode(page, ENDLESS);
  await page.keyboard.press("Control+'");
  await page
    .getByRole("banner")
    .getByRole("button", { name: /^Stop\b/ })
    .press("Enter");
  await expect.poll(() => focused(page), PATIENT).toBe("button Run");
  await page.keyboard.press("Enter");
  await results(page)
    .getByRole("button", { name: /^Stop\b/ })
    .press("Enter");
  await expect.poll(() => focused(page), PATIENT).toBe("tabpanel Results");
});

test("a case that is run alone from the cases shows its result, and the keyboard goes there with it", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  await pasteCode(page, SOLVED);
  await page.getByRole("tab", { name: "Sample 2" }).click();
  await page
    .getByRole("tabpanel", { name: "Cases" })
    .getByRole("button", { name: "Run only this case" })
    .press("Enter");
  await verdict(page, "Accepted");
  await results(page).getByText("1 of 1 case passed. 1 case was not run.").waitFor();
  await results(page).getByRole("tab", { name: "Sample 2", selected: true }).waitFor();
  await expect.poll(() => focused(page), PATIENT).toBe("tabpanel Results");
});

test("giving up leaves the keyboard at what was given up for", async () => {
  const page = await come();
  await page.goto("/problems/taught/editorial");
  await page.getByRole("button", { name: "Give up and read it" }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Give up and read it" }).press("Enter");
  await page.getByText("Add them.").waitFor();
  await expect.poll(() => focused(page), PATIENT).toBe("tabpanel Editorial");
});

test("a case that is deleted leaves the keyboard among the cases, and a click beside everything takes it away", async () => {
  const page = await come();
  await openWorkspace(page, "addup");
  await page.getByRole("button", { name: "Edit a copy" }).press("Enter");
  await page.getByRole("button", { name: "Delete" }).press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id), PATIENT).toBe("case-detail");
  await page
    .getByText("Bounds")
    .or(page.getByRole("heading", { name: "Sample 1" }))
    .first()
    .click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id), PATIENT).not.toBe("case-detail");
});

/** What has the focus, as assistive technology names it. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const label = at?.getAttribute("aria-label") ?? document.getElementById(at?.getAttribute("aria-labelledby") ?? "");
    const name = typeof label === "string" ? label : (label?.textContent ?? at?.textContent ?? "");
    return `${at?.getAttribute("role") ?? at?.tagName.toLowerCase() ?? ""} ${name.trim().slice(0, 40)}`;
  });
}
