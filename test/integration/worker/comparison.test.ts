import { randomUUID } from "node:crypto";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { JudgeJob } from "#contract/judge-job.ts";
import { Judgement } from "#contract/judgement.ts";
import { loadProblem } from "#problems/load-problem.ts";
import type { Problem } from "#problems/model.ts";
import { comparer } from "../../../worker/judge/comparison.ts";
import { judge, type JudgeParts } from "../../../worker/judge/judge.ts";
import { createSandbox } from "../../../worker/sandbox/pool.ts";
import { problemsDirectory, type ProblemsDirectory, type ProblemSketch } from "../harness/problem-folder.ts";
import { TALLY } from "../harness/tally.ts";

const MINUTE_MS = 60_000;
const busy = (steps: number) => `let spin = 0;\n  for (let i = 0; i < ${steps}; i += 1) spin = (spin * 31 + i) | 0;`;
const SLOW = `function tally(n) {\n  ${busy(1e7)}\n  return spin === 0.5 ? 0 : n * 2;\n}\n`;
const ROOMY: ProblemSketch = { ...TALLY, limits: { time_limit: 5 } };

let directory: ProblemsDirectory;
let parts: JudgeParts;
let clockMs: number;

const now = () => clockMs;

beforeAll(async () => {
  directory = await problemsDirectory();
  const authors = createSandbox({ hosts: 1 });
  parts = { solutions: createSandbox({ hosts: 1 }), authors, now, compare: comparer(authors, now) };
});
afterAll(async () => {
  await Promise.all([parts.solutions.close(), parts.authors.close(), directory.close()]);
});
beforeEach(() => {
  clockMs = 1_000_000;
});

async function problemOf(sketch: ProblemSketch): Promise<Problem> {
  await directory.write(sketch);
  const loaded = await loadProblem(path.join(directory.dir, sketch.shortname));
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.problem;
}

async function judged(problem: Problem, source: string, purpose: JudgeJob["purpose"] = "submit"): Promise<Judgement> {
  const { shortname, hash } = problem;
  const identity = { submissionId: randomUUID(), problem: shortname, problemHash: hash };
  const job: JudgeJob = { ...identity, purpose, language: "javascript", source, ownCases: [] };
  return Judgement.parse(JSON.parse(JSON.stringify(await judge(job, problem, parts))));
}

const modelFigure = async (problem: Problem) => (await judged(problem, TALLY.model)).comparison?.model.cpuTimeMs;

test("an accepted program is set beside the model on the case that took it longest", async () => {
  const { comparison, cpuTimeMs } = await judged(await problemOf(ROOMY), SLOW);
  expect(comparison?.on).toBe("slowest");
  expect(comparison?.own.cpuTimeMs).toBe(cpuTimeMs);
  expect(comparison?.model.cpuTimeMs).toBeLessThan(comparison?.own.cpuTimeMs ?? 0);
});

test("a program that is quick everywhere is set beside the model on the largest case", async () => {
  const { comparison } = await judged(await problemOf(TALLY), TALLY.model);
  expect(comparison?.on).toBe("largest");
});

test("a comparison tells figures, and nothing of which case they are of", async () => {
  const { comparison } = await judged(await problemOf(ROOMY), SLOW);
  expect(Object.keys(comparison ?? {})).toEqual(["on", "own", "model"]);
  expect(Object.keys(comparison?.model ?? {})).toEqual(["cpuTimeMs", "memoryMb"]);
});

test("the model's figure is kept for a while, then measured anew, and anew for another version of the problem", async () => {
  const sketch = { ...ROOMY, shortname: "kept", model: SLOW };
  const problem = await problemOf(sketch);
  const first = await modelFigure(problem);
  clockMs += 5 * MINUTE_MS;
  expect(await modelFigure(problem)).toBe(first);
  clockMs += 6 * MINUTE_MS;
  const later = await modelFigure(problem);
  expect(later).not.toBe(first);
  const faster = await problemOf({ ...sketch, model: TALLY.model });
  expect(await modelFigure(faster)).toBeLessThan(later ?? 0);
});

test.each(["function tally(n) {\n  throw new Error();\n}\n", "function tally(n) {\n  return n *;\n}\n"])(
  "a model that fails costs nobody a verdict: %j",
  async (model) => {
    const { verdict, comparison } = await judged(await problemOf({ ...TALLY, model }), TALLY.model);
    expect(verdict).toBe("AC");
    expect(comparison).toBeUndefined();
  },
);

test("neither a run nor a wrong answer is compared", async () => {
  const problem = await problemOf(TALLY);
  expect((await judged(problem, TALLY.model, "run")).comparison).toBeUndefined();
  expect((await judged(problem, "function tally(n) { return n === 80 ? 0 : 2 * n; }")).comparison).toBeUndefined();
});
