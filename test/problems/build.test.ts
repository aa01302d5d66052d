import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadProblem } from "#catalogue/load-problem.ts";
import type { Problem } from "#catalogue/model.ts";
import { buildCases, isBuilt } from "../../verifier/build.ts";
import { createSandbox } from "#sandbox/pool.ts";

// One host: the generator must be done with it before the model solution asks for it.
const sandbox = createSandbox({ hosts: 1 });
let scratch: string;
let dir: string;
let casesDir: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "build-"));
  dir = join(scratch, "frostnight");
  casesDir = join(scratch, "cases");
  await cp(join(import.meta.dirname, "../../problems/frostnight"), dir, { recursive: true });
});
afterAll(async () => {
  await sandbox.close();
  await rm(scratch, { recursive: true, force: true });
});

test("a problem loads with its generated cases once they are built, and not before", async () => {
  expect(await isBuilt(dir, casesDir)).toBe(false);
  expect(await loadProblem(dir, { casesDir })).toMatchObject({
    faults: expect.arrayContaining([
      { path: expect.stringMatching(/^data\/secret\//), message: "is not built; run `npm run problems -- build`" },
    ]),
  });

  const { made, faults } = await buildCases(await committed(), sandbox, { casesDir, updateLock: false });
  expect(faults).toEqual([]);
  expect(made).toBeGreaterThan(0);
  expect(await isBuilt(dir, casesDir)).toBe(true);
  expect(await loadProblem(dir, { casesDir })).toHaveProperty("problem");
});

test("a stored case that was damaged is built again", async () => {
  const [first = ""] = await readdir(casesDir);
  await writeFile(join(casesDir, first), "half");
  expect(await isBuilt(dir, casesDir)).toBe(false);
  await buildCases(await committed(), sandbox, { casesDir, updateLock: false });
  expect(await isBuilt(dir, casesDir)).toBe(true);
});

test("a generator that makes other cases than the lock file says is found", async () => {
  const path = join(dir, "generators/generate.ts");
  const source = await readFile(path, "utf8");
  await writeFile(path, source.replace(/("secret\/20-[^"]+": )\d+/, "$199"));
  const { faults } = await buildCases(await committed(), sandbox, { casesDir, updateLock: false });
  expect(faults).toEqual([
    { path: "generators/cases.lock.yaml", message: expect.stringContaining("another input is made") },
  ]);
});

async function committed(): Promise<Problem> {
  const loaded = await loadProblem(dir);
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.problem;
}
