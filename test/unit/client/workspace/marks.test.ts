import { expect, test } from "vitest";
import type { ErrorReport, Judgement } from "#contract/judging/judgement.ts";
import type { Judging } from "../../../../client/workspace/judging/reduce.ts";
import { marksOf } from "../../../../client/workspace/marks.ts";

const error: ErrorReport = { name: "TypeError", message: "x is undefined", line: 3, column: 9, stack: "" };

test("a compile error is one mark at its place", () => {
  expect(marksOf(done({ compileError: error }), "javascript")).toEqual({
    source: "code",
    marks: [{ line: 3, column: 9, message: "TypeError: x is undefined" }],
  });
});

test("the same error in many cases is one mark", () => {
  const cases = [1, 2].map((number) => caseWith(number, error));
  expect(marksOf(done({ cases }), "javascript")?.marks).toHaveLength(1);
});

test("an error whose place is not known marks nothing", () => {
  expect(marksOf(done({ compileError: { ...error, line: null } }), "javascript")?.marks).toEqual([]);
});

test("marks belong to the language that was judged", () => {
  expect(marksOf(done({ compileError: error }), "typescript")).toBeNull();
});

function done(change: Partial<Judgement>): Judging {
  const judgement: Judgement = {
    verdict: "RTE",
    cases: [],
    caseCount: 2,
    compileError: null,
    cpuTimeMs: 1,
    memoryMb: 1,
    problemHash: "",
    fault: null,
    judgedAt: 0,
    ...change,
  };
  return {
    status: "done",
    submission: {
      id: "3b241101-e2bb-4255-8caf-4136c566a962",
      problem: "tally",
      purpose: "run",
      language: "javascript",
      source: "code",
      ownCases: [],
      onlyCase: null,
      stop: null,
      createdAt: 0,
      judgement,
    },
  };
}

function caseWith(number: number, failure: ErrorReport): Judgement["cases"][number] {
  return {
    number,
    group: "sample",
    verdict: "RTE",
    cpuTimeMs: 1,
    wallTimeMs: 1,
    memoryMb: 1,
    hint: null,
    detail: { input: "", expected: "", output: null, printed: "", error: failure, message: null, truncated: false },
  };
}
