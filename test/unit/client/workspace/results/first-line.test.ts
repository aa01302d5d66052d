import { expect, test } from "vitest";
import type { CaseResult } from "#contract/judging/judgement.ts";
import type { Verdict } from "#contract/judging/verdict.ts";
import { firstLine } from "../../../../../client/workspace/results/first-line.ts";
import type { RunLine } from "../../../../../client/workspace/results/run-lines.ts";

function result(verdict: Verdict | null): CaseResult {
  return { number: 1, group: "own", verdict, cpuTimeMs: 1, wallTimeMs: 1, memoryMb: 1, hint: null, detail: null };
}

function sample(at: number, verdict: Verdict | null): RunLine {
  return { value: `s${at}`, key: { kind: "sample", at }, group: "sample", number: at + 1, result: result(verdict) };
}

function own(id: string, verdict: Verdict | null): RunLine {
  return { value: id, key: { kind: "own", id }, group: "own", number: 1, result: result(verdict) };
}

const shown = (lines: RunLine[], edited: Parameters<typeof firstLine>[1]) => firstLine(lines, edited)?.value;

test("a run opens at the own case being edited, passed or not", () => {
  const lines = [sample(0, "WA"), own("a", "WA"), own("b", "AC")];
  expect(shown(lines, { kind: "own", id: "b" })).toBe("b");
});

test("where none is being edited, it opens at the first own case that failed", () => {
  const lines = [sample(0, "WA"), own("a", "AC"), own("b", "RTE"), own("c", "WA")];
  expect(shown(lines, { kind: "sample", at: 0 })).toBe("b");
  expect(shown(lines, null)).toBe("b");
});

test("where the own cases passed, it opens at the first sample that failed, else at the first case", () => {
  expect(shown([sample(0, "AC"), sample(1, "TLE"), own("a", null)], null)).toBe("s1");
  expect(shown([sample(0, "AC"), own("a", null)], null)).toBe("s0");
});

test("an edited case that was not run is no place to open at", () => {
  const skipped: RunLine = {
    value: "a",
    key: { kind: "own", id: "a" },
    group: "own",
    number: 1,
    result: null,
    reason: "invalid",
  };
  expect(shown([sample(0, "AC"), skipped], { kind: "own", id: "a" })).toBe("s0");
  expect(shown([skipped], null)).toBeUndefined();
});
