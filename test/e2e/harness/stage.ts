import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { ProblemSketch } from "../../integration/harness/problem-folder.ts";
import { openBrowser, visit, type Visit, type VisitOptions } from "./browser.ts";
import { openSite, type Site } from "./site.ts";

export type Stage = {
  /** A person with a browser of their own, who leaves after the test; then nothing may have gone wrong unseen. */
  come: (options?: VisitOptions) => Promise<Page>;
  /** What went wrong unseen until now, where a test expects it. */
  takeFaults: () => string[];
  /** What it stands on, while tests run. */
  behind: () => { site: Site; browser: Browser; url: string };
};

/** For all tests of a file: one server, one worker and one browser, with these problems. */
export function stage(...sketches: ProblemSketch[]): Stage {
  let opened: ReturnType<Stage["behind"]> | null = null;
  let people: Visit[] = [];
  const behind = () => {
    if (opened === null) throw new Error("the stage is open only while tests run");
    return opened;
  };
  beforeAll(async () => {
    const [site, browser] = await Promise.all([openSite(...sketches), openBrowser()]);
    const { server } = await site.open({ worker: true });
    opened = { site, browser, url: server.url };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.site.close();
  });
  afterEach(async () => {
    const left = people;
    people = [];
    for (const person of left) await person.close();
    expect(left.flatMap(({ faults }) => faults)).toEqual([]);
  });
  return {
    behind,
    takeFaults: () => people.flatMap(({ faults }) => faults.splice(0)),
    come: async (options) => {
      const { browser, url } = behind();
      const person = await visit(browser, url, options);
      people.push(person);
      return person.page;
    },
  };
}
