import { describe, expect, test } from "vitest";
import { problemsDirectory } from "../integration/harness/problem-folder.ts";
import { startServer } from "../integration/harness/server.ts";
import { accessibilityFaults, visit, type VisitOptions } from "./harness/browser.ts";
import { ADDUP, MIRROR } from "./harness/problems.ts";
import { stage } from "./harness/stage.ts";
import { openWorkspace, pasteCode, results, verdict } from "./harness/workspace.ts";

const { come, takeFaults, behind } = stage(ADDUP, MIRROR, { ...MIRROR, shortname: "spegel", language: "sv" });

const LOOKS: [string, VisitOptions][] = [
  ["light", {}],
  ["dark", { dark: true }],
  ["light, on a phone", { width: 390, height: 844 }],
  ["dark, on a phone, in Korean", { width: 390, height: 844, dark: true, locale: "ko-KR" }],
];

describe.each(LOOKS)("axe finds nothing wrong, %s", (_name, options) => {
  const phone = options.width !== undefined;

  test("with the list of problems and the settings", async () => {
    const page = await come(options);
    await page.goto("/");
    await page.getByRole("link", { name: "addup" }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole("button", { name: /^(Settings|설정)$/ }).click();
    await page.getByRole("dialog").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("with the workspace, its cases, a wrong answer and an accepted submission", async () => {
    const page = await come(options);
    await page.goto("/problems/addup");
    await page.getByRole("heading", { name: "addup" }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    if (phone) await page.getByRole("tab", { name: /^(Cases|케이스)$/ }).click();
    await page.getByRole("button", { name: /^(Edit a copy|복사해서 고치기)$/ }).click();
    await page.getByRole("textbox", { name: /bonus/ }).fill("no number");
    expect(await accessibilityFaults(page)).toEqual([]);
    if (phone) await page.getByRole("tab", { name: /^(Code|코드)$/ }).click();
    await page.locator(".view-line").first().waitFor();
    await pasteCode(page, "function addUp(values: number[]) {\n  return values.length;\n}");
    await page.keyboard.press("Control+'");
    await verdict(page, phone && options.locale ? "틀렸습니다" : "Wrong answer");
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("Control+Enter");
    await page.getByText(/^(Failed on sample 1|예제 1에서 실패)/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole("tab", { name: /^(History|제출 기록)$/ }).click();
    await page.getByRole("listitem").first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("with an address that leads nowhere", async () => {
    const page = await come(options);
    await page.goto("/nowhere");
    await page
      .getByRole("link", { name: /To the problems|문제 목록으로$/ })
      .last()
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expectOnlyRefusals();
  });
});

test("a Korean browser gets Korean, and the choice of a language lasts", async () => {
  const page = await come({ locale: "ko-KR" });
  await openWorkspace(page, "addup");
  await page.getByRole("button", { name: "제출" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("ko");
  await page.getByRole("button", { name: "View in English" }).click();
  await page.getByRole("button", { name: "Submit" }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Submit" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(takeFaults()).toEqual([]);
});

test("the appearance follows the system until it is chosen, and the choice is there before the first paint", async () => {
  const page = await come({ dark: true });
  await page.goto("/");
  const html = page.locator("html");
  expect(await html.getAttribute("data-mantine-color-scheme")).toBe("dark");
  await page.getByRole("button", { name: "Light appearance" }).click();
  await page.route("**/assets/index-*.js", (route) => route.abort());
  await page.reload({ waitUntil: "commit" });
  await expect.poll(() => html.getAttribute("data-mantine-color-scheme")).toBe("light");
  expectOnlyRefusals();
});

test("nothing is fetched from elsewhere", async () => {
  const page = await come({ locale: "ko-KR" });
  const foreign: string[] = [];
  page.on("request", (request) => {
    const address = new URL(request.url());
    if (address.protocol.startsWith("http") && address.origin !== new URL(behind().url).origin)
      foreign.push(request.url());
  });
  await openWorkspace(page, "addup");
  await page.waitForLoadState("networkidle");
  expect(foreign).toEqual([]);
});

test("the filters are in the address, and the list is walked by keys", async () => {
  const page = await come();
  await page.goto("/?q=mirr");
  await page.getByRole("link", { name: "mirror" }).waitFor();
  expect(await page.getByRole("link", { name: "addup" }).count()).toBe(0);
  await page.keyboard.press("/");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("nothing like it");
  await page.getByText("No problem fits").waitFor();
  expect(new URL(page.url()).searchParams.get("q")).toBe("nothing like it");
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await page.getByRole("link", { name: "addup" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/problems/mirror");
});

test("the techniques have a column once there are any to show, and a row reads as words", async () => {
  const page = await come();
  await page.goto("/");
  await page.getByRole("row", { name: "Untouched addup Easy", exact: true }).waitFor();
  const heading = page.getByRole("columnheader", { name: "Techniques" });
  expect(await heading.count()).toBe(0);
  await page.getByRole("button", { name: "Show techniques" }).click();
  await heading.waitFor();
  await page.getByRole("row", { name: "Untouched addup recursion Easy", exact: true }).waitFor();
});

test("a page that is still loading has its main part, and tells in it that it loads", async () => {
  const page = await come();
  const { promise: held, resolve: answer } = Promise.withResolvers<void>();
  await page.route("**/api/problems/addup", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/problems/addup");
  await page.getByRole("main").getByRole("status", { name: "Loading the problem" }).waitFor();
  answer();
  await page.getByRole("main").getByRole("heading", { name: "addup" }).waitFor();
});

test("signs of a program are shown one by one: no two of them are drawn as a third", async () => {
  const page = await come();
  await openWorkspace(page, "addup");
  const ligatures = await page
    .locator("main :is(pre, code, kbd, textarea)")
    .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).fontVariantLigatures))]);
  expect(ligatures).toEqual(["none"]);
});

test.each([
  ["/nope", "To the problems", "/"],
  ["/problems/addup/nope", "To the problems", "/"],
  ["/rounds/nope", "All rounds", "/rounds"],
])("%s is not there: the page says so in its title, and has the ways to what is", async (address, name, href) => {
  const page = await come();
  await page.goto(address);
  expect(await page.getByRole("main").getByRole("link", { name }).getAttribute("href")).toBe(href);
  await page.getByRole("navigation", { name: "Parts of Basecase" }).waitFor();
  expect(await page.title()).toBe("Not here · Basecase");
  expectOnlyRefusals();
});

test("a catalogue without problems says how to get some", async () => {
  const empty = await problemsDirectory();
  const { site, browser } = behind();
  const database = await site.databases.create();
  const server = await startServer({ database, redisUrl: site.redis.url, problemsDir: empty.dir, prefix: "empty" });
  const visitor = await visit(browser, server.url);
  await visitor.page.goto("/");
  await visitor.page.getByText("There are no problems yet").waitFor();
  expect(await accessibilityFaults(visitor.page)).toEqual([]);
  await visitor.close();
  await server.close();
  await empty.close();
});

test("a list that can't be had says why, and is tried again", async () => {
  const page = await come();
  const refusal = {
    type: "about:blank",
    title: "The server failed",
    status: 500,
    code: "internalError",
    detail: "",
    requestId: "r1",
  };
  await page.route("**/api/problems", (route) => route.fulfill({ status: 500, json: refusal }));
  await page.goto("/");
  await page.getByText("The problems could not be loaded").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.unroute("**/api/problems");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("link", { name: "addup" }).waitFor();
  expectOnlyRefusals();
});

test("too many requests are answered with the time to wait", async () => {
  const page = await come();
  await openWorkspace(page, "addup");
  const refusal = {
    type: "about:blank",
    title: "Too many requests",
    status: 429,
    code: "tooManyRequests",
    detail: "",
    requestId: "r1",
  };
  await page.route("**/runs", (route) =>
    route.fulfill({ status: 429, json: refusal, headers: { "retry-after": "12" } }),
  );
  await page.keyboard.press("Control+'");
  await results(page).getByText("Please wait 12 seconds").waitFor();
  expectOnlyRefusals();
});

test("a problem that does not exist is said to be missing", async () => {
  const page = await come();
  await page.goto("/problems/nosuchproblem");
  await page.getByText("There is no problem of this name").waitFor();
  expectOnlyRefusals();
});

test.each<[string, VisitOptions, string]>([
  ["English", {}, "The statement is only available in Swedish."],
  ["Korean", { locale: "ko-KR" }, "문제 설명은 스웨덴어로만 제공됩니다."],
])("a problem in a foreign language is marked as such for a reader of %s", async (_language, options, line) => {
  const page = await come(options);
  await page.goto("/");
  expect(await page.getByRole("link", { name: "spegel" }).getAttribute("lang")).toBe("sv");
  await page.getByRole("link", { name: "spegel" }).click();
  await page.getByText(line).waitFor();
  expect(await page.getByRole("heading", { name: "spegel" }).getAttribute("lang")).toBe("sv");
  expect(await page.locator("[lang=sv]", { hasText: "Do what the name says." }).count()).toBe(1);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("a search with a slip shows what comes close and says so, in the list and in the palette", async () => {
  const page = await come();
  await page.goto("/");
  await page.getByRole("searchbox").fill("mirorr");
  await page.getByText("nothing is called that; these come close").waitFor();
  expect(await page.locator("tbody a").allTextContents()).toEqual(["mirror"]);
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("textbox").fill("mirorr");
  await page.getByRole("dialog").getByRole("button", { name: "mirror" }).waitFor();
});

/** The browser notes each address that was refused, as it should; nothing else may have gone wrong. */
function expectOnlyRefusals(): void {
  expect(takeFaults().filter((fault) => !fault.startsWith("console: Failed to load resource"))).toEqual([]);
}
