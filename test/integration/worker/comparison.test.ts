import { randomUUID } from "node:crypto";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { JudgeJob } from "#contract/judging/judge-job.ts";
import { Judgement } from "#contract/judging/judgement.ts";
import { HIDDEN_STEPS } from "#contract/judging/limits.ts";
import { loadProblem } from "#catalogue/load-problem.ts";
import type { Problem } from "#catalogue/model.ts";
import { comparer } from "#judge/comparison.ts";
import { judge, type JudgeParts } from "#judge/judge.ts";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { problemsDirectory, type ProblemsDirectory, type ProblemSketch } from "../harness/problem-folder.ts";
import { TALLY } from "../harness/tally.ts";

const MINUTE_MS = 60_000;
const busy = (steps: number) => `let spin = 0;\n  for (let i = 0; i < ${steps}; i += 1) spin = (spin * 31 + i) | 0;`;
const SLOW = `function tally(n) {\n  if (n === 80) {\n  ${busy(6e8)}\n  if (spin === 0.5) return 0;\n  }\n  return n * 2;\n}\n`;
const ROOMY: ProblemSketch = { ...TALLY, limits: { time_limit: 5 } };

let directory: ProblemsDirectory;
let parts: JudgeParts;
let clockMs: number;
/** Programs of authors that were run. */
let opened: number;

const now = () => clockMs;

beforeAll(async () => {
  directory = await problemsDirectory();
  const authors = createSandbox({ hosts: 1 });
  parts = { solutions: createSandbox({ hosts: 1 }), authors, now, compare: comparer(counted(authors), now) };
});
afterAll(async () => {
  await Promise.all([parts.solutions.close(), parts.authors.close(), directory.close()]);
});
beforeEach(() => {
  clockMs = 1_000_000;
  opened = 0;
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

function counted(sandbox: Sandbox): Sandbox {
  return {
    ...sandbox,
    open: (...program) => {
      opened += 1;
      return sandbox.open(...program);
    },
  };
}

const modelFigure = async (problem: Problem) => (await judged(problem, TALLY.model)).comparison?.model.cpuTimeMs;

test("an accepted program is set beside the model on the case that took it longest", async () => {
  const { comparison, cpuTimeMs } = await judged(await problemOf(ROOMY), SLOW);
  expect(comparison?.on).toBe("slowest");
  expect(comparison?.own.cpuTimeMs).toBe(cpuTimeMs);
  expect(comparison?.model.cpuTimeMs).toBeLessThan(comparison?.own.cpuTimeMs ?? 0);
});

test("of a hidden case both figures come in the steps of hidden cases, so that they can be compared", async () => {
  const problem = await problemOf(TALLY);
  const step = problem.limits.cpuTimeLimitMs / HIDDEN_STEPS;
  const { comparison } = await judged(problem, TALLY.model);
  expect(comparison).toMatchObject({ rough: true, own: { cpuTimeMs: step }, model: { cpuTimeMs: step } });
});

test("a program that is quick everywhere is set beside the model on the largest case", async () => {
  const { comparison } = await judged(await problemOf(TALLY), TALLY.model);
  expect(comparison?.on).toBe("largest");
});

test("a comparison tells figures, and nothing of which case they are of", async () => {
  const { comparison } = await judged(await problemOf(ROOMY), SLOW);
  expect(Object.keys(comparison ?? {})).toEqual(["on", "rough", "own", "model"]);
  expect(Object.keys(comparison?.model ?? {})).toEqual(["cpuTimeMs", "memoryMb"]);
});

test("the model is measured once for a while, then anew, and anew for another version of the problem", async () => {
  const problem = await problemOf({ ...TALLY, shortname: "kept" });
  const first = await modelFigure(problem);
  expect(opened).toBe(1);
  clockMs += 5 * MINUTE_MS;
  expect(await modelFigure(problem)).toBe(first);
  expect(opened).toBe(1);
  clockMs += 6 * MINUTE_MS;
  await modelFigure(problem);
  expect(opened).toBe(2);
  await modelFigure(await problemOf({ ...TALLY, shortname: "kept", model: `// Another.\n${TALLY.model}` }));
  expect(opened).toBe(3);
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
