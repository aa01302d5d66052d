import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { cardsText, presetsDirectory, presetText } from "../integration/harness/rounds.ts";
import { Round } from "#contract/round/round.ts";
import type { Scene } from "../integration/harness/stage.ts";
import { accessibilityFaults, openBrowser, visit, type Visit } from "./harness/browser.ts";
import { ADDUP, SOLVED } from "./harness/problems.ts";
import { openSite, type Site } from "./harness/site.ts";
import { pasteCode } from "./harness/workspace.ts";

/** 40 s: the editor has to open, and the rest must be waited for. */
const SHORT_MINUTES = 2 / 3;
const EARLY = "// what the server has";

let site: Site;
let browser: Browser;
let scene: Scene;
let person: Visit;
let presets: Awaited<ReturnType<typeof presetsDirectory>>;

beforeAll(async () => {
  presets = await presetsDirectory({
    calm: presetText("addup").replace("Test", "Calm round"),
    short: presetText("addup", { minutes: SHORT_MINUTES }).replace("Test", "Short round"),
    cards: cardsText(2, 0.1),
  });
  [site, browser] = await Promise.all([openSite(ADDUP), openBrowser()]);
  scene = await site.open({ worker: true, env: { BASECASE_PRESETS_DIR: presets.dir } });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await presets?.close();
});
beforeEach(async () => {
  person = await visit(browser, scene.server.url);
});
afterEach(() => person.close());

test("typed in time and offline at the end: it stays to be read, the report shows it, and it is judged as late", async () => {
  const { page } = person;
  // A stream that is open already outlives what the browser calls offline; a network that is gone takes it along.
  await page.route("**/api/rounds/*/events", (route) => route.abort());
  await start(page, "Short round");
  await pasteCode(page, EARLY);
  await saved(page);
  await page.context().setOffline(true);
  await pasteCode(page, SOLVED);
  await page.getByText(/Offline: \d+ changes? (is|are) kept here/).waitFor();
  await page.getByText("Time is up, and your last changes have not reached the server.").waitFor();
  await page.locator(".view-line", { hasText: "reduce" }).waitFor();
  await page.keyboard.type("too late");
  expect(await page.locator(".view-line", { hasText: "too late" }).count()).toBe(0);
  await over(page);
  await page.context().setOffline(false);
  const section = page.getByRole("region", { name: "Not received in time" });
  await section.getByText(SOLVED).waitFor();
  await page.getByText("1 draft was submitted as the server had it.").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await section.getByRole("button", { name: "Judge it as “arrived late”" }).click();
  const attempts = page.getByRole("list", { name: "Submissions" });
  await attempts.getByText("arrived late").waitFor();
  await attempts.getByText("Accepted").waitFor();
  await section.getByText("Late code of this task was judged already.").waitFor();
});

test("told of the end by a stream that outlives the network, the page keeps the editor until there is a report", async () => {
  const { page } = person;
  await start(page, "Short round");
  await pasteCode(page, EARLY);
  await saved(page);
  await page.context().setOffline(true);
  await pasteCode(page, SOLVED);
  await over(page);
  await page.getByText("Time is up, and your last changes have not reached the server.").waitFor();
  await page.locator(".view-line", { hasText: "reduce" }).waitFor();
  await page.keyboard.type("too late");
  expect(await page.locator(".view-line", { hasText: "too late" }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "End round" }).count()).toBe(0);
  await page.context().setOffline(false);
  await page.getByRole("region", { name: "Not received in time" }).getByText(SOLVED).waitFor();
});

test("a browser that was closed with a backlog shows it when it comes back after the end", async () => {
  const { page } = person;
  await start(page, "Short round");
  await pasteCode(page, EARLY);
  await saved(page);
  const place = page.url();
  // A network that hangs: requests are neither answered nor refused.
  await page.route("**/edits", () => {});
  await pasteCode(page, "// never arrived");
  await page.getByText(/Offline: \d+ changes? (is|are) kept here/).waitFor();
  const context = page.context();
  // What a page sends while it is closed would arrive.
  await context.setOffline(true);
  await over(page);
  await page.close();
  await context.setOffline(false);
  const back = await context.newPage();
  await back.goto(place);
  await back.getByRole("region", { name: "Not received in time" }).getByText("// never arrived").waitFor();
  // What arrived is not said to be missing.
  await back.getByRole("button", { name: "Delete it here" }).click();
  await back.reload();
  await back.getByRole("heading", { name: "Short round" }).waitFor();
  await back.getByRole("heading", { name: "Phases" }).waitFor();
  expect(await back.getByText("Not received in time").count()).toBe(0);
});

test("a paused round covers its task, and resuming brings it back", async () => {
  const { page } = person;
  await start(page, "Calm round");
  await pasteCode(page, "// before the pause");
  await page.getByRole("button", { name: "Pause" }).click();
  const cover = page.getByRole("region", { name: "Paused" });
  await cover.waitFor();
  await page.keyboard.type("in-the-pause");
  expect(await accessibilityFaults(page)).toEqual([]);
  await cover.getByRole("button", { name: "Resume" }).click();
  await page.locator(".view-line", { hasText: "before the pause" }).waitFor();
  expect(await page.locator(".view-line", { hasText: "in-the-pause" }).count()).toBe(0);
});

test("a round of cards says when a card's time is over, has the cards' words, and takes marks afterwards", async () => {
  const { page } = person;
  await draw(page, "Cards");
  await page.getByRole("button", { name: "Start the clock" }).click();
  await page.getByText("The time for this card is over: Depth. Go on to the next one: Depth.").waitFor();
  await page.getByText("Time ran out.").waitFor();
  const first = page.getByRole("region", { name: /^1\. / });
  await first.getByText("3 · good").click();
  await page.getByLabel("Cards by mark").getByText("good").waitFor();
  expect(await page.getByText("Algorithms").count()).toBe(0);
  await page.reload();
  await page.getByLabel("Cards by mark").getByText("good").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("a second draw asks before it gives up the round that waits", async () => {
  const { page } = person;
  await draw(page, "Calm round");
  await page.getByRole("button", { name: "Start the clock" }).waitFor();
  await page.goto("/rounds");
  await page.locator("article", { hasText: "Short round" }).getByRole("button", { name: "Prepare" }).click();
  await page.getByText("“Calm round” waits for you to start it.").waitFor();
  await page.getByRole("button", { name: "Give it up and draw" }).click();
  await page.getByRole("heading", { name: "Short round", level: 1 }).waitFor();
});

/** Asked beside the page, which has no network: the round is over, and nothing that comes now is in time. */
async function over(page: Page): Promise<void> {
  const address = `${scene.server.url}/api/rounds/${page.url().split("/").at(-1)}`;
  const closed = async (): Promise<boolean> =>
    Round.parse(await (await page.context().request.get(address)).json()).closed;
  await expect.poll(closed, { timeout: 90_000, interval: 1_000 }).toBe(true);
}

async function draw(page: Page, title: string): Promise<void> {
  await page.goto("/rounds");
  const kind = page.locator("article", { has: page.getByRole("heading", { name: title, exact: true }) });
  await kind.getByRole("button", { name: "Prepare" }).click();
  await page.getByRole("button", { name: "Draw the round" }).click();
}

async function start(page: Page, title: string): Promise<void> {
  await draw(page, title);
  await page.getByRole("button", { name: "Start the clock" }).click();
  await page.locator(".view-line").first().waitFor();
}

async function saved(page: Page): Promise<void> {
  await page.getByLabel("Code", { exact: true }).getByText("Saved", { exact: true }).waitFor();
}
