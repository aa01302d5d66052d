import { expect, test } from "vitest";
import type { JudgeJob } from "#contract/judging/judge-job.ts";
import { chosenOf, planOf } from "#judge/plan.ts";
import { PLAIN, problemWith, testCase } from "./fixtures.ts";

const JOB: JudgeJob = {
  submissionId: "00000000-0000-4000-8000-000000000001",
  purpose: "submit",
  problem: "ferries",
  problemHash: "hash",
  language: "javascript",
  source: "",
  ownCases: [],
};

const PROBLEM = problemWith({
  samples: [testCase({ name: "sample/1", input: "s1" }), testCase({ name: "sample/2", input: "s2" })],
  secret: [testCase({ name: "secret/1", input: "h1" })],
});

test("a submission is judged on the samples, then on the secret cases", () => {
  const plan = planOf({ ...JOB, ownCases: ["own"] }, PROBLEM);
  expect(plan.map(({ number, group, input }) => [number, group, input])).toEqual([
    [1, "sample", "s1"],
    [2, "sample", "s2"],
    [3, "secret", "h1"],
  ]);
});

test("a run is judged on the samples and the own cases, never on a secret one", () => {
  const plan = planOf({ ...JOB, purpose: "run", ownCases: ["mine"] }, PROBLEM);
  expect(plan.map(({ number, group, input, answer }) => [number, group, input, answer])).toEqual([
    [1, "sample", "s1", "1\n"],
    [2, "sample", "s2", "1\n"],
    [3, "own", "mine", null],
  ]);
});

test("a run of one case keeps that case's number", () => {
  const job = { ...JOB, purpose: "run" as const, ownCases: ["mine", "too"], onlyCase: 4 };
  expect(chosenOf(planOf(job, PROBLEM), job)).toMatchObject([{ number: 4, group: "own", input: "too" }]);
  expect(chosenOf(planOf(job, PROBLEM), { onlyCase: null })).toHaveLength(4);
});

test("an own case is compared as the samples are", () => {
  const unordered = { ...PLAIN, unordered: true };
  const problem = problemWith({ samples: [testCase({ validatorArgs: unordered })] });
  const own = planOf({ ...JOB, purpose: "run", ownCases: ["mine"] }, problem)[1];
  expect(own?.validatorArgs).toEqual(unordered);
});

test("a hint is planned only where the case has full feedback", () => {
  const hint = { en: "Mind the tide." };
  const problem = problemWith({ secret: [testCase({ hint }), testCase({ hint, fullFeedback: true })] });
  expect(planOf(JOB, problem).map((planned) => planned.hint)).toEqual([null, hint]);
});
