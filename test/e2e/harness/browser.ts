import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Without these a browser run by root in a container doesn't start, or asks its maker for news. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A loaded machine takes its time to start an editor; a wait that is in vain ends all the same. */
const PATIENCE_MS = 60_000;

export type Visit = {
  page: Page;
  /** What went wrong unseen: errors of scripts and of the console, breaches of the content policy. */
  faults: string[];
  close: () => Promise<void>;
};

export type VisitOptions = { dark?: boolean; locale?: string; width?: number; height?: number };

export function openBrowser(...flags: string[]): Promise<Browser> {
  const executablePath = process.env["BASECASE_CHROMIUM"];
  if (!executablePath) throw new Error("BASECASE_CHROMIUM is missing: `npm test` and `npm run bench` set it");
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

/** A person with a browser of their own: no cookie, no storage. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { dark = false, locale = "en-US", width = 1280, height = 800 } = options;
  const settings: BrowserContextOptions = {
    baseURL: url,
    colorScheme: dark ? "dark" : "light",
    locale,
    viewport: { width, height },
    reducedMotion: "reduce",
  };
  const context = await browser.newContext(settings);
  const faults: string[] = [];
  await context.exposeBinding("noteFault", (_source, text: string) => faults.push(text));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      // The binding is the test's own; the page's types don't know it.
      const note: unknown = Reflect.get(window, "noteFault");
      if (typeof note === "function") note(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  watch(page, faults);
  return { page, faults, close: () => context.close() };
}

/** Notes what goes wrong on a page. */
export function watch(page: Page, faults: string[]): void {
  page.on("pageerror", (fault) => faults.push(`script: ${fault.stack ?? fault.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
}

/**
 * What axe finds wrong for people with impairments, by rule and place. Animations have to be over. "Legacy" is to look
 * into no frame of another origin; the page has none, and the look takes half the time.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}
