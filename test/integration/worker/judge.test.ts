import { randomUUID } from "node:crypto";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { JudgeJob, JudgeProgress } from "#contract/judging/judge-job.ts";
import { Judgement } from "#contract/judging/judgement.ts";
import { loadProblem } from "#catalogue/load-problem.ts";
import type { Problem } from "#catalogue/model.ts";
import { judge } from "#judge/judge.ts";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { problemsDirectory, type ProblemsDirectory, type ProblemSketch } from "../harness/problem-folder.ts";
import { SOLUTIONS, TALLY } from "../harness/tally.ts";

let solutions: Sandbox;
let authors: Sandbox;
let directory: ProblemsDirectory;

beforeAll(async () => {
  solutions = createSandbox({ hosts: 1 });
  authors = createSandbox({ hosts: 1 });
  directory = await problemsDirectory();
});

afterAll(async () => {
  await Promise.all([solutions.close(), authors.close(), directory.close()]);
});

async function problemOf(sketch: ProblemSketch): Promise<Problem> {
  await directory.write(sketch);
  const loaded = await loadProblem(path.join(directory.dir, sketch.shortname));
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.problem;
}

async function judged(problem: Problem, source: string, over: Partial<JudgeJob> = {}): Promise<Judgement> {
  const job: JudgeJob = {
    submissionId: randomUUID(),
    purpose: "submit",
    problem: problem.shortname,
    problemHash: problem.hash,
    language: "javascript",
    source,
    ownCases: [],
    ...over,
  };
  // What the worker returns has to survive the queue.
  return Judgement.parse(JSON.parse(JSON.stringify(await judge(job, problem, { solutions, authors, now: () => 7 }))));
}

test.each(SOLUTIONS)("a solution that is $verdict gets it, and judging stops there", async (solution) => {
  const judgement = await judged(await problemOf(TALLY), solution.source);
  expect(judgement.verdict).toBe(solution.verdict);
  expect(judgement.cases.map(({ verdict }) => verdict)).toEqual([
    ...Array.from({ length: Math.max(0, solution.judged - 1) }, () => "AC"),
    ...(solution.judged === 0 ? [] : [solution.verdict]),
  ]);
  expect(judgement).toMatchObject({ caseCount: 10, fault: null, judgedAt: 7 });
  expect(judgement.compileError === null).toBe(solution.verdict !== "CE");
});

/** V8 clears up all it has before it gives an allocation up. */
const PATIENT: ProblemSketch = { ...TALLY, limits: { time_limit: 5 } };

test("a buffer that no memory holds is MLE, and the solver sees where it was asked for", async () => {
  const { verdict, cases } = await judged(
    await problemOf(PATIENT),
    "function tally(n) {\n  console.log('so far');\n  return new Float64Array(1e9).length;\n}\n",
  );
  expect(verdict).toBe("MLE");
  expect(cases).toMatchObject([
    { verdict: "MLE", detail: { printed: "so far\n", error: { name: "RangeError", line: 3 } } },
  ]);
});

test("whoever does with less where a buffer is not to be had is judged by the answer", async () => {
  const source = "function tally(n) {\n  try { return new ArrayBuffer(2 ** 34); } catch { return n * 2; }\n}\n";
  expect(await judged(await problemOf(PATIENT), source)).toMatchObject({ verdict: "AC" });
});

test("nothing of a secret case is in a judgement, whatever the solution does with it", async () => {
  const problem = await problemOf({
    ...TALLY,
    secret: [{ input: "987654321\n", answer: "1975308642\n", hint: "Mind the size.", fullFeedback: true }],
  });
  for (const end of [
    "return n",
    "throw new Error('INPUT=' + n)",
    "return { n }",
    "return () => n",
    "console.log(n); for (;;);",
  ]) {
    const judgement = await judged(problem, `function tally(n) {\n  if (n < 10) return n * 2;\n  ${end};\n}\n`);
    expect(judgement.verdict).not.toBe("AC");
    expect(JSON.stringify(judgement)).not.toMatch(/987654321|1975308642/);
    expect(judgement.cases[2]).toMatchObject({ group: "secret", detail: null, hint: { en: "Mind the size." } });
  }
});

test("a run shows samples and own cases, judges all of them, and asks the model solution", async () => {
  const problem = await problemOf(TALLY);
  const source = 'function tally(n) {\n  console.log("got", n);\n  return n === 1 ? 3 : n * 2;\n}\n';
  const judgement = await judged(problem, source, { purpose: "run", ownCases: ["5\n", "6"] });
  expect(judgement.cases.map(({ group, verdict }) => [group, verdict])).toEqual([
    ["sample", "WA"],
    ["sample", "AC"],
    ["own", "AC"],
    ["own", "AC"],
  ]);
  expect(judgement.verdict).toBe("WA");
  expect(judgement.cases[2]?.detail).toMatchObject({ input: "5\n", expected: "10", output: "10", printed: "got 5\n" });
});

test("a run ends at the first case that runs out of time, and costs one limit", async () => {
  const problem = await problemOf({ ...TALLY, limits: { time_limit: 1 } });
  const judgement = await judged(problem, "function tally(n) {\n  for (;;);\n}\n", {
    purpose: "run",
    ownCases: ["5\n"],
  });
  expect(judgement).toMatchObject({ verdict: "TLE", caseCount: 3 });
  expect(judgement.cases.map(({ number, verdict }) => [number, verdict])).toEqual([[1, "TLE"]]);
  // Its one attempt, and no second one.
  expect(judgement.cases[0]?.cpuTimeMs).toBeLessThan(1_500);
});

test("a run of one case judges that case alone, under its own number", async () => {
  const problem = await problemOf(TALLY);
  for (const [onlyCase, group, input] of [
    [2, "sample", "2\n"],
    [4, "own", "6\n"],
  ] as const) {
    const over = { purpose: "run" as const, ownCases: ["5\n", "6\n"], onlyCase };
    const judgement = await judged(problem, TALLY.model, over);
    expect(judgement).toMatchObject({ verdict: "AC", caseCount: 4 });
    expect(judgement.cases).toMatchObject([{ number: onlyCase, group, verdict: "AC", detail: { input } }]);
  }
});

test("a submission that is in time on every case, and not on all of them together, is TLE and says so", async () => {
  const cases = Array.from({ length: 400 }, (_, at) => ({ input: `${at}\n`, answer: `${at * 2}\n` }));
  const problem = await problemOf({ ...TALLY, limits: { time_limit: 0.1 }, secret: cases });
  const spin = "function tally(n) {\n  for (const end = Date.now() + 85; Date.now() < end; );\n  return n * 2;\n}\n";
  // The wall clock is not the processor's, so that a busy machine does less in the same time; but it gets there.
  const judgement = await judged(problem, spin);
  expect(judgement).toMatchObject({ verdict: "TLE", timeBudgetMs: 3_000, caseCount: 402 });
  expect(judgement.cases.length).toBeGreaterThan(20);
  expect(judgement.cases.slice(0, -1).every(({ verdict }) => verdict === "AC")).toBe(true);
});

test("a program can't tell what a hidden case holds by how long it spins or how much it takes", async () => {
  const hidden = [3, 8, 5, 1, 9].map((n) => ({ input: `${n}\n`, answer: `${n * 2}\n` }));
  const problem = await problemOf({ ...TALLY, limits: { time_limit: 2 }, secret: hidden });
  const spin = "function tally(n) {\n  for (const end = Date.now() + 9 * n; Date.now() < end; );\n  return n * 2;\n}\n";
  const judgement = await judged(problem, spin);
  expect(judgement.verdict).toBe("AC");
  const told = judgement.cases.filter(({ group }) => group === "secret");
  for (const { cpuTimeMs, wallTimeMs, memoryMb } of told) {
    expect(cpuTimeMs % 100).toBe(0);
    expect(wallTimeMs % 400).toBe(0);
    expect(memoryMb).toBeCloseTo(Math.round(memoryMb / 25.6) * 25.6, 1);
  }
});

test("an own case that the model solution can't answer has no verdict", async () => {
  const problem = await problemOf({
    ...TALLY,
    model: "function tally(n) {\n  if (n > 100) throw new Error('out of bounds');\n  return n * 2;\n}\n",
  });
  const judgement = await judged(problem, "function tally(n) {\n  return n * 2;\n}\n", {
    purpose: "run",
    ownCases: ["101\n"],
  });
  expect(judgement.cases[2]).toMatchObject({ verdict: null, detail: { expected: null, output: "202" } });
  expect(judgement.verdict).toBe("AC");
});

test("results that no problem asks for are wrong, never the judge's fault", async () => {
  const problem = await problemOf(TALLY);
  for (const result of ["NaN", "undefined", "1n", "() => 1", "Symbol('x')", "new Promise(() => {})", "[[n]]", "'2'"]) {
    const judgement = await judged(problem, `function tally(n) {\n  return ${result};\n}\n`);
    expect([result, judgement.verdict]).toEqual([result, "WA"]);
    expect(judgement.cases[0]?.detail?.message).toEqual(expect.any(String));
  }
});

const VALIDATED: ProblemSketch = {
  ...TALLY,
  shortname: "validated",
  signature: { name: "pick", parameters: [{ name: "items", type: "int[]" }], returns: "int" },
  samples: [{ input: "[1,2]\n", answer: "2\n" }],
  secret: [{ input: "[4,5,6]\n", answer: "3\n" }],
  model: "function pick(items) {\n  return items[0];\n}\n",
};
const PICK_LAST = "function pick(items) {\n  return items.at(-1);\n}\n";

test("a validator of the problem's own sees input, answer, output and flags", async () => {
  const problem = await problemOf({
    ...VALIDATED,
    outputValidatorArgs: ["strict", "2"],
    outputValidator: `function validate(input, answer, output, flags) {
      if (flags.join() !== "strict,2") return "flags are " + flags.join();
      if (answer !== input[0].length) return "answer is " + answer;
      return input[0].includes(output) || "not an item: " + output;
    }`,
  });
  expect((await judged(problem, PICK_LAST)).verdict).toBe("AC");
  const wrong = await judged(problem, "function pick(items) {\n  return 9;\n}\n");
  expect(wrong).toMatchObject({ verdict: "WA", cases: [{ detail: { message: "not an item: 9" } }] });
});

test("a validator of the problem's own sees only results of the right type", async () => {
  const problem = await problemOf({
    ...VALIDATED,
    outputValidator: "const validate = (a, b, c) => c.toFixed() !== '';",
  });
  for (const result of ["NaN", "null", "'1'", "1.5", "1n", "[1]"]) {
    const { verdict } = await judged(problem, `function pick() {\n  return ${result};\n}\n`);
    expect([result, verdict]).toEqual([result, "WA"]);
  }
});

test("a validator may answer with an object", async () => {
  const validator = "function validate(a, b, output) { return { accepted: output === 2, message: 'no two' }; }";
  const problem = await problemOf({ ...VALIDATED, secret: VALIDATED.samples, outputValidator: validator });
  expect((await judged(problem, PICK_LAST)).verdict).toBe("AC");
  const wrong = await judged(problem, "function pick() {\n  return 1;\n}\n");
  expect(wrong.cases[0]).toMatchObject({ verdict: "WA", detail: { message: "no two" } });
});

test.each([
  ["throws", "function validate() { throw new Error('4,5,6'); }"],
  ["returns garbage", "function validate() { return 1; }"],
  ["returns false", "function validate() { return false; }"],
  ["does not compile", "function validate( { return true; }"],
  ["is missing", "function check() { return true; }"],
])("a validator that %s is the judge's fault, never the solver's", async (_, outputValidator) => {
  const problem = await problemOf({ ...VALIDATED, outputValidator });
  expect(await judged(problem, PICK_LAST)).toMatchObject({
    verdict: "JE",
    fault: "The problem's output validator failed on case 1.",
  });
});

const ECHO: ProblemSketch = {
  shortname: "echo",
  samples: [{ input: "one two\n", answer: "two one\n" }],
  secret: [{ input: "a b\n", answer: "b a\n" }],
  model: 'console.log(require("fs").readFileSync(0, "utf8").trim().split(" ").reverse().join(" "));\n',
};

test("a stdio problem compares what is printed", async () => {
  const problem = await problemOf(ECHO);
  expect((await judged(problem, ECHO.model)).verdict).toBe("AC");
  const wrong = await judged(problem, 'console.log("one two");\n');
  expect(wrong).toMatchObject({ verdict: "WA", cases: [{ detail: { output: "one two\n", expected: "two one\n" } }] });
});

test("a stdio problem's own validator gets texts", async () => {
  const problem = await problemOf({
    ...ECHO,
    outputValidator: `function validate(input, answer, output) {
      return [input, answer, output].every((text) => typeof text === "string" && text.endsWith("\\n")) || "no texts";
    }`,
  });
  expect((await judged(problem, ECHO.model)).verdict).toBe("AC");
});

test("progress counts the cases", async () => {
  const problem = await problemOf(TALLY);
  const reports: JudgeProgress[] = [];
  const job: JudgeJob = {
    submissionId: randomUUID(),
    purpose: "submit",
    problem: problem.shortname,
    problemHash: problem.hash,
    language: "javascript",
    source: TALLY.model,
    ownCases: [],
  };
  const onProgress = (progress: JudgeProgress) => void reports.push(progress);
  await judge(job, problem, { solutions, authors, now: () => 7 }, { onProgress });
  expect(reports).toEqual(Array.from({ length: 11 }, (_, finished) => ({ finished, caseCount: 10 })));
});

test("judgements side by side share one host of each kind without waiting for each other for ever", async () => {
  const problem = await problemOf({ ...VALIDATED, outputValidator: "const validate = () => true;" });
  const runs = Array.from({ length: 6 }, () => judged(problem, PICK_LAST, { purpose: "run", ownCases: ["[7]"] }));
  for (const judgement of await Promise.all(runs)) expect(judgement.verdict).toBe("AC");
});

test("a judgement that is called off gives its host back", async () => {
  const problem = await problemOf(TALLY);
  const job: JudgeJob = {
    submissionId: randomUUID(),
    purpose: "submit",
    problem: problem.shortname,
    problemHash: problem.hash,
    language: "javascript",
    source: SOLUTIONS[0]?.source ?? "",
    ownCases: [],
  };
  const controller = new AbortController();
  const onProgress = ({ finished }: JudgeProgress) => {
    if (finished === 3) controller.abort(new Error("called off"));
  };
  const parts = { solutions, authors, now: () => 7 };
  await expect(judge(job, problem, parts, { onProgress, signal: controller.signal })).rejects.toThrow("called off");
  expect((await judged(problem, TALLY.model)).verdict).toBe("AC");
});
