import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openCache } from "../../verifier/cache.ts";
import { verifyAll } from "../../verifier/verify-all.ts";
import { createSandbox } from "#sandbox/pool.ts";
import { filledIn } from "./skeleton.ts";

const pools = { solutions: createSandbox({ hosts: 2 }), authors: createSandbox({ hosts: 1 }) };
let scratch: string;
let dir: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "verify-all-"));
  dir = await filledIn(join(scratch, "problems/standin"), 300);
});
afterAll(async () => {
  await Promise.all([pools.solutions.close(), pools.authors.close()]);
  await rm(scratch, { recursive: true, force: true });
});

/** Whether the problem was known already, and the steps that were taken where it was not. */
async function verify(flags: { mutants?: boolean; fresh?: boolean; shortnames?: string[] } = {}) {
  const steps = new Set<string>();
  let known = false;
  const [report] = await verifyAll(["standin"], {
    pools,
    problemsDir: join(scratch, "problems"),
    casesDir: join(scratch, "cases"),
    cache: openCache(join(scratch, "cache")),
    shortnames: new Set(flags.shortnames ?? ["standin"]),
    judge: true,
    mutants: flags.mutants ?? false,
    fresh: flags.fresh ?? false,
    onStep: (_, step) => steps.add(step.replace(/ \d+ of \d+/, "")),
    onReport: (_, cached) => {
      known = cached;
    },
  });
  return { known, steps: [...steps], killed: report?.mutation?.killed ?? null };
}

async function edit(path: string, find: string, put: string): Promise<void> {
  const before = await readFile(join(dir, path), "utf8");
  expect(before).toContain(find);
  await writeFile(join(dir, path), before.replace(find, put));
}

test("what has not changed is not judged again, and mutants only where they could fare otherwise", async () => {
  const whole = ["load", "check", "judge", "judge scripts"];
  expect(await verify()).toEqual({ known: false, steps: whole, killed: null });
  expect(await verify()).toEqual({ known: true, steps: [], killed: null });

  const first = await verify({ mutants: true });
  expect(first).toEqual({ known: false, steps: ["mutant"], killed: expect.any(Number) });
  expect(first.killed).toBeGreaterThan(10);
  expect(await verify({ mutants: true })).toEqual({ known: true, steps: [], killed: first.killed });

  // Another problem is nothing to this one, unless it is its sibling.
  expect(await verify({ shortnames: ["standin", "another"] })).toMatchObject({ known: true });
  await edit("practice.yaml", "siblings: []", "siblings: [another]");
  expect(await verify()).toMatchObject({ known: false });
  expect(await verify({ shortnames: ["standin", "another"] })).toMatchObject({ known: false });

  // A text changes no mutant's fate; a case does.
  await edit("statement/problem.en.md", "Choosing nothing", "To choose nothing");
  expect(await verify({ mutants: true })).toEqual({ known: false, steps: whole, killed: first.killed });
  await edit("data/secret/02-one.in", "5", "4");
  await edit("data/secret/02-one.ans", "5", "4");
  expect(await verify({ mutants: true })).toMatchObject({ known: false, steps: [...whole, "mutant"] });

  expect(await verify({ fresh: true })).toMatchObject({ known: false, steps: whole });
});
