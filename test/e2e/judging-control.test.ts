import { test } from "vitest";
import { ADDUP, SOLVED } from "./harness/problems.ts";
import { stage } from "./harness/stage.ts";
import { openWorkspace, pasteCode, results, verdict } from "./harness/workspace.ts";

/** Slow enough to be stopped by hand before the limit ends it. */
const SLOW = {
  ...ADDUP,
  shortname: "slowup",
  limits: { time_limit: 30 },
};
const BOUNDED = {
  ...ADDUP,
  inputValidators: {
    "validate.ts": `function validate(args: unknown[]): true | string {
  within("bonus", (args as [number[], number])[1], 0, 100);
  return true;
}
`,
  },
};
const ENDLESS = "function addUp(values, bonus) { for (;;); }";

const { come } = stage(BOUNDED, SLOW);

test("an endless run shows that it runs, and Stop and Escape end it at once and say so", async () => {
  const page = await come();
  await openWorkspace(page, "slowup", "JavaScript");
  await pasteCode(page, ENDLESS);
  for (const stop of ["button", "key"]) {
    await page.keyboard.press("Control+'");
    await results(page).getByText("Case 1 of 2").waitFor();
    if (stop === "button") await results(page).getByRole("button", { name: /Stop/ }).click();
    else await page.keyboard.press("Escape");
    await results(page).getByText("You stopped this run before it was judged.").waitFor();
    await page.getByRole("status").filter({ hasText: "The run was stopped." }).waitFor({ state: "attached" });
    await page.locator(".monaco-editor textarea").first().focus();
  }
});

test("a newer run takes the place of an endless one", async () => {
  const page = await come();
  await openWorkspace(page, "slowup", "JavaScript");
  await pasteCode(page, ENDLESS);
  await page.keyboard.press("Control+'");
  await results(page).getByText("Case 1 of 2").waitFor();
  await pasteCode(page, SOLVED);
  await page.keyboard.press("Control+'");
  await verdict(page, "Accepted");
});

test("an endless loop costs one limit, and each other case can be run alone", async () => {
  const page = await come();
  await openWorkspace(page, "addup", "JavaScript");
  await pasteCode(page, ENDLESS);
  await page.keyboard.press("Control+'");
  await verdict(page, "Time limit exceeded");
  await results(page).getByText("1 case was not run.").waitFor();
  await pasteCode(page, SOLVED);
  await results(page).getByRole("tab", { name: /2/ }).click();
  await results(page).getByText("A case before it ran out of time").waitFor();
  await results(page).getByRole("button", { name: "Run only this case" }).click();
  await verdict(page, "Accepted");
  await results(page).getByText("1 of 1 case passed.").waitFor();
});

test("an own case out of bounds says which bound, and is not run", async () => {
  const page = await come();
  await page.addInitScript(() => {
    localStorage.setItem("basecase.cases.addup", JSON.stringify([{ id: "mine", fields: ["[1]", "101"] }]));
  });
  await openWorkspace(page, "addup", "JavaScript");
  await pasteCode(page, SOLVED);
  await page.keyboard.press("Control+'");
  await verdict(page, "Accepted");
  await results(page).getByText("2 of 2 cases passed. 1 case was not run.").waitFor();
  await results(page).getByRole("tab").nth(2).click();
  await results(page).getByText("This case breaks a bound: bonus must be 0 to 100, is 101.").waitFor();
  await results(page).getByRole("button", { name: "Edit this case" }).waitFor();
});

test("an own case that can't be read is told where the run is told, and not passed over", async () => {
  const page = await come();
  await page.addInitScript(() => {
    localStorage.setItem("basecase.cases.addup", JSON.stringify([{ id: "mine", fields: ["[1", "1"] }]));
  });
  await openWorkspace(page, "addup", "JavaScript");
  await pasteCode(page, SOLVED);
  await page.keyboard.press("Control+'");
  await verdict(page, "Accepted");
  await results(page).getByText("2 of 2 cases passed. 1 case was not run.").waitFor();
  const said = page.getByRole("status").filter({ hasText: "2 of 2 cases passed. 1 case was not run." });
  await said.waitFor({ state: "attached" });
});
