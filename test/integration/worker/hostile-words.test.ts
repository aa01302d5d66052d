import { randomUUID } from "node:crypto";
import path from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JudgeJob } from "#contract/judging/judge-job.ts";
import { Judgement } from "#contract/judging/judgement.ts";
import { Submission } from "#contract/judging/submission.ts";
import { loadProblem } from "#catalogue/load-problem.ts";
import type { Problem } from "#catalogue/model.ts";
import type { Store } from "../../../server/store.ts";
import { judge } from "#judge/judge.ts";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { type Databases, openDatabases } from "../harness/database.ts";
import { problemsDirectory, type ProblemsDirectory, type ProblemSketch } from "../harness/problem-folder.ts";
import { TALLY } from "../harness/tally.ts";

/** Whatever a program says of itself is cut to size: it is never the judge's fault, and the database can hold it. */

const READING: ProblemSketch = {
  shortname: "reading",
  limits: { time_limit: 1 },
  samples: [{ input: "1\n", answer: "2\n" }],
  secret: [{ input: "3\n", answer: "6\n" }],
  model: "console.log(2 * Number(require('fs').readFileSync(0, 'utf8')));\n",
};

let solutions: Sandbox;
let authors: Sandbox;
let directory: ProblemsDirectory;
let databases: Databases;
let store: Store;
let tally: Problem;
let reading: Problem;
const userId = randomUUID();

beforeAll(async () => {
  solutions = createSandbox({ hosts: 2 });
  authors = createSandbox({ hosts: 1 });
  directory = await problemsDirectory(TALLY, READING);
  databases = await openDatabases("pglite");
  store = await (await databases.create()).open();
  await store.addIdentity({ id: userId, createdAt: 1 });
  [tally, reading] = [await problemOf("tally"), await problemOf("reading")];
});
afterAll(async () => {
  await Promise.all([solutions.close(), authors.close(), directory.close(), store.close()]);
  await databases.close();
});

test("a stack that names places no source has is cut, not refused", async () => {
  const source = "const tally = () => {\n  const e = new Error('x');\n  e.stack = STACK;\n  throw e;\n};";
  for (const [stack, line, column] of [
    ["Error: x\n    at solution.js:99999999999999999999:1", null, null],
    ["Error: x\n    at solution.js:0:0", null, null],
    ["Error: x\n    at solution.js:6:1", null, null],
    ["Error: x\n    at solution.js:2:99999999999999999999", 2, 28],
    ["Error: x\n    at solution.js:9e9:1\n    at f (solution.js:3:0)", 3, 1],
  ] as const) {
    const { verdict, cases } = await judged(tally, source.replace("STACK", JSON.stringify(stack)), "javascript");
    expect(verdict).toBe("RTE");
    expect(cases[0]?.detail?.error).toMatchObject({ name: "Error", message: "x", line, column });
  }
});

/** Texts that a schema, a queue or a database may stumble over. */
const TEXTS = [
  "",
  "x",
  "\0",
  "\ud83d",
  "\udc00\ud83d",
  "a".repeat(70_000),
  "\u{1f600}".repeat(40_000),
  "\ud800".repeat(3_000),
  "    at solution.js:1:1\n".repeat(5_000),
  "Error\n    at f (solution.js:99999999999999999999:-1)\n    at solution.js:1:99999999999999999999",
  "Error\n    at solution.js:NaN:NaN\n    at solution.js:-1:-1\n    at solution.js:1e3:0x10\n    at solution.js:2:0",
  "Error\n    at \ud83d (solution.js:1:1)\n    at \0 (solution.js:1:2)",
  "__proto__",
  "\u2028\u2029\u0085\u200f\ufeff",
];
/** Sources of values that are no plain JSON, one a line. */
const VALUES = String.raw`
null
undefined
true
NaN
-Infinity
10n ** 400n
10n ** 20000n
Symbol('\0')
() => 1
new Proxy({}, {})
Proxy.revocable({}, {}).proxy
new Proxy([], { get: () => NaN })
globalThis
(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()
new Date(NaN)
{ get message() { throw 1; }, get stack() { throw 2; } }
Object.create(null)
new Map([[1, 2]])
{ toString: null, valueOf: () => ({}) }
class {}
Promise.reject(1)
new Uint8Array(3)
/x/gy
(() => { const o = {}; o.o = o; return o; })()
Object.assign([1], { length: 3 })
new Error('e')
'x'.repeat(1e6)
Array(1e5).fill('\ud800')
new AggregateError([new Error('a')], 'b')
`
  .trim()
  .split("\n");
const text = fc.constantFrom(...TEXTS).map((each) => JSON.stringify(each));
/** Source of any value. */
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    fc.double().map((number) => (Object.is(number, -0) ? "-0" : String(number))),
    fc.constantFrom(...VALUES),
    tie("value").map((inner) => `[${inner}]`),
    fc.tuple(text, tie("value")).map(([key, inner]) => `({ [${key}]: ${inner} })`),
  ),
}));
/** Source of what may be thrown: an error that lies about itself. */
const thrown = fc.oneof(
  value,
  fc
    .tuple(
      fc.constantFrom("Error", "RangeError", "TypeError", "AggregateError", "Object", "Array"),
      fc.dictionary(fc.constantFrom("stack", "message", "name", "cause", "constructor", "toString", "code"), value),
      fc.boolean(),
    )
    .map(([kind, properties, lazily]) => {
      const set = Object.entries(properties).map(([name, given]) =>
        lazily
          ? `Object.defineProperty(e, "${name}", { get: () => (${given}) });`
          : `Object.defineProperty(e, "${name}", { value: ${given} });`,
      );
      return `(() => { const e = new ${kind}(); ${set.join(" ")} return e; })()`;
    }),
);
const act = fc.oneof(
  thrown.map((what) => `throw (${what});`),
  value.map((what) => `return (${what});`),
  fc
    .tuple(fc.constantFrom("log", "error", "table", "dir", "group"), value)
    .map(([how, what]) => `console.${how}(${what});`),
  thrown.map((what) => `Promise.reject(${what});`),
  thrown.map((what) => `Error.prepareStackTrace = () => (${what}); null.x;`),
  fc.constantFrom("eval('let \\ud83d = 1;');", "new Function('\\0')();"),
);
const exit = fc.oneof(
  value.map((what) => `process.exit(${what});`),
  value.map((what) => `process.exitCode = ${what};`),
  thrown.map((what) => `process.on('exit', () => { throw ${what}; });`),
  thrown.map((what) => `setTimeout(() => { throw ${what}; });`),
  thrown.map((what) => `process.stdout.write(${what});`),
);
/** Half of them TypeScript that has to be rewritten, so that places go through a map. */
const languages = fc.constantFrom("javascript" as const, "typescript" as const);

const SEED = 13;

describe("never the judge's fault, and always storable:", () => {
  test("functions that throw, return and print what they like", async () => {
    for (const [what, written] of fc.sample(fc.tuple(act, languages), { numRuns: 200, seed: SEED })) {
      const head = written === "typescript" ? "enum Colour { Red }\n" : "";
      const source = `${head}function tally(n) {\n  ${what}\n}\n`;
      const { verdict } = await judged(tally, source, written);
      expect({ source, verdict }).not.toEqual({ source, verdict: "JE" });
    }
  });

  test("programs that end themselves as they like", async () => {
    const acted = act.map((what) => `(() => { ${what} })();`);
    for (const [what, written] of fc.sample(fc.tuple(fc.oneof(acted, exit), languages), { numRuns: 200, seed: SEED })) {
      const source = `${written === "typescript" ? "namespace N { export const x = 1 }\n" : ""}${what}\n`;
      const { verdict } = await judged(reading, source, written);
      expect({ source, verdict }).not.toEqual({ source, verdict: "JE" });
    }
  });
});

async function problemOf(shortname: string): Promise<Problem> {
  const loaded = await loadProblem(path.join(directory.dir, shortname));
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.problem;
}

/** Judges, sends through the queue's JSON, stores, reads again; what comes back is what was judged. */
async function judged(problem: Problem, source: string, language: JudgeJob["language"]): Promise<Judgement> {
  const id = randomUUID();
  const shared = { purpose: "run" as const, problem: problem.shortname, language, source, ownCases: [] };
  const job: JudgeJob = { ...shared, submissionId: id, problemHash: problem.hash };
  const judgement = Judgement.parse(
    JSON.parse(JSON.stringify(await judge(job, problem, { solutions, authors, now: () => 7 }))),
  );
  const submission: Submission = { ...shared, id, createdAt: 1, judgement: null, onlyCase: null, stop: null };
  await store.accept(submission, userId, 10);
  expect((await store.record(id, judgement))?.judgement).toEqual(judgement);
  expect(Submission.parse((await store.submission(id))?.submission).judgement).toEqual(judgement);
  return judgement;
}
