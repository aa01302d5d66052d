import type { Problem, TestCase, ValidatorArgs } from "#catalogue/model.ts";
import type { Usage } from "#sandbox/sandbox.ts";

export const PLAIN: ValidatorArgs = {
  caseSensitive: false,
  spaceChangeSensitive: false,
  floatAbsoluteTolerance: null,
  floatRelativeTolerance: null,
  unordered: false,
  unorderedDeep: false,
  raw: [],
};

export const USAGE: Usage = { cpuTimeMs: 3, wallTimeMs: 4, memoryMb: 5 };

export function testCase(over: Partial<TestCase> = {}): TestCase {
  return {
    name: "secret/01",
    input: "1\n",
    answer: "1\n",
    description: null,
    hint: null,
    fullFeedback: false,
    validatorArgs: PLAIN,
    ...over,
  };
}

export function problemWith(over: Partial<Problem> = {}): Problem {
  return {
    shortname: "ferries",
    hash: "hash",
    dir: "/nowhere",
    uuid: "00000000-0000-4000-8000-000000000000",
    name: { en: "Ferries" },
    kind: "function",
    signature: { name: "answer", parameters: [{ name: "n", type: "int" }], returns: "int" },
    statement: { en: "" },
    editorial: null,
    hints: [],
    difficulty: "easy",
    techniques: [],
    keywords: [],
    complexity: null,
    siblings: [],
    source: null,
    limits: { cpuTimeLimitMs: 1000, wallTimeLimitMs: 3000, memoryLimitMb: 256, outputLimitKb: 64 },
    timeMargins: { acceptedToLimit: 2, limitToSlow: 1.5 },
    samples: [],
    secretCount: 0,
    secret: [],
    outputValidator: { kind: "default" },
    inputValidators: [],
    modelSolution: {
      path: "submissions/accepted/a.js",
      language: "javascript",
      source: "const answer = (n) => n;",
      expected: ["AC"],
    },
    solutions: [],
    ...over,
  };
}
