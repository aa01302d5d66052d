import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import { FLAGS } from "./browser.ts";

/** A browser on a profile of its own, which can be killed as no browser kills itself and opened again. */
export type Killable = {
  open(): Promise<Page>;
  /** Ends it as its user would, so that everything is written. */
  quit(): Promise<void>;
  /** `kill -9` for all of its processes; resolves when they are gone. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

const PATIENCE_MS = 60_000;

export async function killableBrowser(): Promise<Killable> {
  const executable = process.env["BASECASE_CHROMIUM"];
  if (!executable) throw new Error("BASECASE_CHROMIUM is missing: `npm test` sets it");
  const profile = await mkdtemp(path.join(os.tmpdir(), "basecase-profile-"));
  let running: { child: ChildProcess; browser: Browser; gone: Promise<void> } | null = null;

  const kill = async (): Promise<void> => {
    if (running === null) return;
    const { child, browser, gone } = running;
    running = null;
    // Its own process group: the browser with its renderers and its storage service.
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    await gone;
    await browser.close().catch(() => {});
  };

  return {
    kill,
    quit: async () => {
      if (running === null) return;
      const { browser, gone } = running;
      running = null;
      const session = await browser.newBrowserCDPSession();
      await session.send("Browser.close").catch(() => {});
      await gone;
    },
    open: async () => {
      await rm(path.join(profile, "DevToolsActivePort"), { force: true });
      const child = spawn(
        executable,
        [
          ...FLAGS,
          "--headless=new",
          "--remote-debugging-port=0",
          `--user-data-dir=${profile}`,
          "--lang=en-US",
          "--window-size=1280,900",
          "about:blank",
        ],
        { detached: true, stdio: "ignore" },
      );
      const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      const port = async (): Promise<string> => {
        const text = await readFile(path.join(profile, "DevToolsActivePort"), "utf8").catch(() => "");
        return text.split("\n")[0] ?? "";
      };
      await expect.poll(port, { timeout: PATIENCE_MS, interval: 50 }).toMatch(/^\d+$/);
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await port()}`);
      running = { child, browser, gone };
      const [context] = browser.contexts();
      if (context === undefined) throw new Error("the browser has no context");
      context.setDefaultTimeout(PATIENCE_MS);
      return context.newPage();
    },
    close: async () => {
      await kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
