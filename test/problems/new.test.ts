import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadProblem } from "#catalogue/load-problem.ts";
import { readAuthorFiles } from "../../verifier/author-files.ts";
import { createProblem } from "../../verifier/new/create.ts";
import { verifyProblem } from "../../verifier/verify.ts";
import { createSandbox } from "#sandbox/pool.ts";

const pools = { solutions: createSandbox({ hosts: 2 }), authors: createSandbox({ hosts: 1 }) };
let scratch: string;
let dir: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "new-"));
  dir = join(scratch, "firstproblem");
});
afterAll(async () => {
  await Promise.all([pools.solutions.close(), pools.authors.close()]);
  await rm(scratch, { recursive: true, force: true });
});

test("a new problem verifies but for what is still to fill in, and each of its files says what that is", async () => {
  const uuid = randomUUID();
  await createProblem(dir, uuid);
  const { findings } = await verifyProblem(readAuthorFiles(dir), {
    pools,
    casesDir: join(scratch, "cases"),
    shortnames: new Set(["firstproblem"]),
    judge: true,
    onStep: () => {},
  });
  expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(["fillIn"]));
  const files = new Set(findings.map(({ path }) => path.replace(/:\d+$/, "")));
  const filled = [
    "data/sample/1.yaml",
    "data/sample/2.yaml",
    "data/secret/01-empty.yaml",
    "generators/generate.ts",
    "input_validators/validate.ts",
    "practice.yaml",
    "problem.yaml",
    "solution/solution.en.md",
    "solution/solution.ko.md",
    "statement/problem.en.md",
    "statement/problem.ko.md",
    "submissions/accepted/recursive.ts",
    "submissions/accepted/table.js",
    "submissions/brute_force/every-choice.js",
    "submissions/run_time_error/never-empty.js",
    "submissions/time_limit_exceeded/no-memo.ts",
    "submissions/wrong_answer/every-other.ts",
    "submissions/wrong_answer/largest-first.ts",
  ];
  expect([...files].toSorted()).toEqual(filled);
  expect(await loadProblem(dir)).toMatchObject({ problem: { uuid } });
});

test("no problem is written over", async () => {
  const before = await readFile(join(dir, "problem.yaml"), "utf8");
  await expect(createProblem(dir, randomUUID())).rejects.toThrow("already exists");
  expect(await readFile(join(dir, "problem.yaml"), "utf8")).toBe(before);
});
