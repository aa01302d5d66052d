import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load-catalogue.ts";
import { openCache } from "../../verifier/cache.ts";
import type { CheckName } from "../../verifier/finding.ts";
import { verifyAll } from "../../verifier/verify-all.ts";
import { createSandbox } from "#sandbox/pool.ts";

const ROOT = join(import.meta.dirname, "../..");
const PROBLEMS = join(ROOT, "problems");
const CASES = join(ROOT, ".data/cases");
/** Unchanged problems are known from the last run. Its times were a test's, so the author's command has a cache of its own. */
const CACHE = openCache(join(ROOT, ".data/tested-problems"));
/** Two programs at a time, each on a core of its own, as a worker would run them. */
const HOSTS = 2;
/** How close a time is to its limit depends on the machine and on what else it does; `npm run problems` reports it. */
const TIMINGS: ReadonlySet<CheckName> = new Set(["timeMargin", "slowMargin"]);

const entries = await readdir(PROBLEMS, { withFileTypes: true });
const shortnames = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const pools = { solutions: createSandbox({ hosts: HOSTS }), authors: createSandbox({ hosts: 1 }) };
afterAll(() => Promise.all([pools.solutions.close(), pools.authors.close()]));

test.each(shortnames)(
  "%s is verified: every check passes and every submission gets its folder's verdict",
  async (name) => {
    const [report] = await verifyAll([name], {
      pools,
      problemsDir: PROBLEMS,
      casesDir: CASES,
      cache: CACHE,
      shortnames: new Set(shortnames),
      judge: true,
      mutants: false,
      fresh: false,
      onStep: () => {},
      onReport: () => {},
    });
    expect(report?.facts).not.toBeNull();
    expect(report?.findings.filter(({ check }) => !TIMINGS.has(check))).toEqual([]);
  },
);

test("the catalogue holds every folder", async () => {
  const { problems, faults } = await loadCatalogue(PROBLEMS, { casesDir: CASES });
  expect(Object.fromEntries(faults)).toEqual({});
  expect([...problems.keys()]).toEqual(shortnames.toSorted());
});
