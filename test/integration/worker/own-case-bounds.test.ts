import { randomUUID } from "node:crypto";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JudgeJob, JudgeProgress } from "#contract/judging/judge-job.ts";
import { Judgement } from "#contract/judging/judgement.ts";
import { loadProblem } from "#catalogue/load-problem.ts";
import { judge } from "#judge/judge.ts";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { problemsDirectory, type ProblemsDirectory, type ProblemSketch } from "../harness/problem-folder.ts";
import { TALLY } from "../harness/tally.ts";

const BOUNDED: ProblemSketch = {
  ...TALLY,
  inputValidators: {
    "validate.ts": `function validate(args: unknown[]): true | string {
  const [n] = args as [number];
  within("n", n, 1, 100);
  return n === 13 || n === 666 ? "13 is not among the numbers" : true;
}
`,
  },
};

/** Prints each number of its input doubled. */
const LINES: ProblemSketch = {
  shortname: "doubles",
  samples: [{ input: "1\n", answer: "2\n" }],
  secret: [{ input: "2\n", answer: "4\n" }],
  model: 'const text = require("fs").readFileSync(0, "utf8");\nconsole.log(Number(text) * 2);\n',
  inputValidators: {
    "validate.js": `function validate(text) {
  if (!/^[0-9]+\\n$/.test(text)) return "the input must be one whole number on a line";
  within("number", Number(text), 1, 9);
  return true;
}
`,
  },
};

/** Whatever is run is told by it. */
const TELLS = "function tally(n) {\n  console.log(`ran ${n}`);\n  return n * 2;\n}\n";

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

async function run(sketch: ProblemSketch, source: string, over: Partial<JudgeJob>) {
  await directory.write(sketch);
  const loaded = await loadProblem(path.join(directory.dir, sketch.shortname));
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
  const { problem } = loaded;
  const job: JudgeJob = {
    submissionId: randomUUID(),
    purpose: "run",
    problem: problem.shortname,
    problemHash: problem.hash,
    language: "javascript",
    source,
    ownCases: [],
    ...over,
  };
  const told: JudgeProgress[] = [];
  const onProgress = (progress: JudgeProgress) => told.push(progress);
  const judgement = await judge(job, problem, { solutions, authors, now: () => 7 }, { onProgress });
  return { told, ...Judgement.parse(JSON.parse(JSON.stringify(judgement))) };
}

describe("an own case that the statement excludes", () => {
  test("says which bound it breaks, in its place, and is not run", async () => {
    const { verdict, caseCount, cases, told } = await run(BOUNDED, TELLS, { ownCases: ["0\n", "5\n", "101\n"] });
    expect({ verdict, caseCount }).toEqual({ verdict: "AC", caseCount: 5 });
    expect(cases.map((each) => [each.number, each.group, each.verdict])).toEqual([
      [1, "sample", "AC"],
      [2, "sample", "AC"],
      [3, "own", null],
      [4, "own", "AC"],
      [5, "own", null],
    ]);
    expect(cases[2]).toEqual({
      number: 3,
      group: "own",
      verdict: null,
      cpuTimeMs: 0,
      wallTimeMs: 0,
      memoryMb: 0,
      hint: null,
      detail: {
        input: "0\n",
        expected: null,
        output: null,
        printed: "",
        message: null,
        error: null,
        fault: { reason: "n is 0, not 1 to 100", breach: { name: "n", value: "0", low: "1", high: "100" } },
        truncated: false,
      },
    });
    expect(cases[3]?.detail).toMatchObject({ output: "10", printed: "ran 5\n" });
    expect(cases[3]?.detail).not.toHaveProperty("fault");
    expect(cases[4]?.detail?.fault?.breach?.value).toBe("101");
    expect(told.at(-1)).toEqual({ finished: 5, caseCount: 5 });
  });

  test("says what else is wrong with it in the validator's words", async () => {
    const { cases } = await run(BOUNDED, TELLS, { ownCases: ["13\n"] });
    expect(cases[2]?.detail?.fault).toEqual({ reason: "13 is not among the numbers", breach: null });
  });

  test("costs no limit, though the program would never end on it, and hides no failure of others", async () => {
    const endless = "function tally(n) {\n  while (n < 1);\n  return n === 7 ? 0 : n * 2;\n}\n";
    const { verdict, cases } = await run(BOUNDED, endless, { ownCases: ["0\n", "7\n"] });
    expect(verdict).toBe("WA");
    expect(cases.map((each) => each.verdict)).toEqual(["AC", "AC", null, "WA"]);
  });

  test("is told where it is the only one to be run, and after a case that ended the run", async () => {
    const alone = await run(BOUNDED, TELLS, { ownCases: ["5\n", "0\n"], onlyCase: 4 });
    expect(alone.cases).toMatchObject([{ number: 4, verdict: null, detail: { fault: { breach: { name: "n" } } } }]);
    const endless = await run(BOUNDED, "function tally(n) {\n  for (;;);\n}\n", { ownCases: ["0\n", "5\n"] });
    expect(endless).toMatchObject({ verdict: "TLE", caseCount: 4 });
    expect(endless.cases.map(({ number, verdict }) => [number, verdict])).toEqual([
      [1, "TLE"],
      [3, null],
    ]);
  });

  test("of a problem that reads its input is told too, and a missing last line end is no fault", async () => {
    const source = 'console.log(Number(require("fs").readFileSync(0, "utf8")) * 2);';
    const { cases } = await run(LINES, source, { ownCases: ["5", "10\n", "x\n", ""] });
    expect(cases.slice(1).map(({ verdict, detail }) => [verdict, detail?.fault?.reason])).toEqual([
      ["AC", undefined],
      [null, "number is 10, not 1 to 9"],
      [null, "the input must be one whole number on a line"],
      [null, "the input must be one whole number on a line"],
    ]);
  });

  test("is refused by whichever of several validators refuses it first", async () => {
    const more = { "even.js": "const validate = ([n]) => n % 2 === 0 || 'n must be even';" };
    const sketch = { ...BOUNDED, inputValidators: { ...BOUNDED.inputValidators, ...more } };
    const { cases } = await run(sketch, TELLS, { ownCases: ["5\n", "102\n", "4\n"] });
    expect(cases.slice(2).map(({ detail }) => detail?.fault?.reason)).toEqual([
      "n must be even",
      "n is 102, not 1 to 100",
      undefined,
    ]);
  });

  test("quotes no more than a sentence of it, and nothing that can't be stored", async () => {
    const source = "const validate = ([n]) => n === 5 ? 'no\\0 \\ud83d' + 'x'.repeat(1e4) : true;";
    const { cases } = await run({ ...TALLY, inputValidators: { "a.js": source } }, TELLS, { ownCases: ["5\n"] });
    const reason = cases[2]?.detail?.fault?.reason ?? "";
    expect(reason).toMatch(/^no\uFFFD \uFFFDx+$/);
    expect(reason.length).toBe(500);
  });
});

test.each([
  ["there is none", {}],
  ["it is in another language", { "validate.py": "import sys\nsys.exit(43)\n" }],
  ["it is a program of the format's own kind", { "check.js": "process.exitCode = 43;\nconsole.error('no');" }],
  ["it does not compile", { "a.js": "function validate( {" }],
  ["it throws", { "a.js": "function validate() { throw new Error('broken'); }" }],
  ["it never ends", { "a.js": "function validate() { for (;;); }" }],
  ["it returns no word", { "a.js": "const validate = () => ({ accepted: false });" }],
])("an own case is run as ever where the validator has nothing to say: %s", async (_why, inputValidators) => {
  const { verdict, cases } = await run({ ...TALLY, inputValidators }, TELLS, { ownCases: ["0\n", "9\n"] });
  expect(verdict).toBe("AC");
  expect(cases.slice(2).map((each) => [each.verdict, each.detail?.expected, each.detail?.fault])).toEqual([
    ["AC", "0", undefined],
    ["AC", "18", undefined],
  ]);
});

test("a submission asks no validator, and an excluded hidden case stays what it is: hidden", async () => {
  const sketch = { ...BOUNDED, secret: [{ input: "123456\n", answer: "246912\n" }] };
  const judgement = await run(sketch, TALLY.model, { purpose: "submit", ownCases: [] });
  expect(judgement).toMatchObject({ verdict: "AC", caseCount: 3 });
  expect(JSON.stringify(judgement)).not.toMatch(/123456|246912|not 1 to/);
});
