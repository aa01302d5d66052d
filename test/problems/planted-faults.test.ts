import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { verifyProblem } from "../../verifier/verify.ts";
import { createSandbox } from "../../worker/sandbox/pool.ts";

const ROOT = join(import.meta.dirname, "../..");
const WHOLE = join(ROOT, "problems/frostnight");
const Planted = z.strictObject({
  write: z.record(z.string(), z.string()).default({}),
  remove: z.array(z.string()).default([]),
  edit: z.array(z.strictObject({ path: z.string(), find: z.string(), put: z.string() })).default([]),
});
const text = await readFile(join(ROOT, "test/fixtures/verifier/planted-faults.yaml"), "utf8");
const planted = Object.entries(z.record(z.string(), Planted).parse(parse(text)));

const bench = { solutions: createSandbox({ hosts: 2 }), authors: createSandbox({ hosts: 1 }) };
let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "planted-"));
});
afterAll(async () => {
  await Promise.all([bench.solutions.close(), bench.authors.close()]);
  await rm(scratch, { recursive: true, force: true });
});

test.each(planted)("%s finds the fault that was planted for it", async (check, fault) => {
  const dir = join(scratch, check.toLowerCase(), "frostnight");
  await cp(WHOLE, dir, { recursive: true });
  // Only slow; no planted fault concerns it.
  await rm(join(dir, "submissions/time_limit_exceeded"), { recursive: true });
  for (const path of fault.remove) await rm(join(dir, path));
  for (const [path, content] of Object.entries(fault.write)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
  for (const { path, find, put } of fault.edit) {
    const before = await readFile(join(dir, path), "utf8");
    expect(before).toContain(find);
    await writeFile(
      join(dir, path),
      before.replace(find, () => put),
    );
  }
  const { findings } = await verifyProblem(dir, {
    bench,
    casesDir: join(ROOT, ".data/cases"),
    shortnames: new Set(["frostnight", "carillonroll", "canlabel", "meterbook"]),
    mutants: false,
    onStep: () => {},
  });
  expect(findings.filter(({ severity }) => severity === "error").map((finding) => finding.check)).toContain(check);
});
