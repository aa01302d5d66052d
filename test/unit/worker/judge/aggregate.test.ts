import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Judgement, type CaseResult } from "#contract/judging/judgement.ts";
import { Verdict } from "#contract/judging/verdict.ts";
import { notJudged } from "#contract/judging/not-judged.ts";
import { aggregate, notCompiled, verdictOf } from "#judge/aggregate.ts";

const FRAME = { caseCount: 9, problemHash: "hash", judgedAt: 1000 };

const anyVerdict = fc.option(fc.constantFrom(...Verdict.options), { nil: null });

function result(number: number, verdict: Verdict | null, usage: Partial<CaseResult> = {}): CaseResult {
  return {
    number,
    group: "secret",
    verdict,
    cpuTimeMs: 0,
    wallTimeMs: 0,
    memoryMb: 0,
    hint: null,
    detail: null,
    ...usage,
  };
}

test("the judge's own fault beats every failure of the solver", () => {
  fc.assert(
    fc.property(fc.array(anyVerdict), fc.array(anyVerdict), (before, after) => {
      const cases = [...before, "JE" as const, ...after].map((verdict) => ({ verdict }));
      expect(verdictOf(cases)).toBe("JE");
    }),
  );
});

test("the first failure in judging order decides", () => {
  const good = fc.constantFrom("AC" as const, null);
  const bad = fc.constantFrom(...Verdict.options.filter((verdict) => verdict !== "AC" && verdict !== "JE"));
  const notOurs = anyVerdict.filter((verdict) => verdict !== "JE");
  fc.assert(
    fc.property(fc.array(good), bad, fc.array(notOurs), (before, first, after) => {
      expect(verdictOf([...before, first, ...after].map((verdict) => ({ verdict })))).toBe(first);
    }),
  );
});

test("cases without a verdict leave the submission accepted", () => {
  expect(verdictOf([{ verdict: "AC" }, { verdict: null }])).toBe("AC");
});

test("a judgement carries the largest usage of any case", () => {
  const judgement = aggregate(
    [result(1, "AC", { cpuTimeMs: 7, memoryMb: 2 }), result(2, "AC", { cpuTimeMs: 3, memoryMb: 9 })],
    FRAME,
  );
  expect(judgement).toMatchObject({ verdict: "AC", cpuTimeMs: 7, memoryMb: 9, fault: null, ...FRAME });
});

test("a validator's failure names the case and nothing else", () => {
  const { fault } = aggregate([result(1, "AC"), result(2, "JE")], FRAME);
  expect(fault).toBe("The problem's output validator failed on case 2.");
});

test("every kind of judgement keeps the contract", () => {
  const error = { name: "SyntaxError", message: "no", line: 1, column: 2, stack: "" };
  for (const judgement of [
    aggregate([], FRAME),
    aggregate([result(1, "WA")], FRAME),
    notCompiled(error, FRAME),
    notJudged("It could not be judged.", FRAME),
  ]) {
    expect(Judgement.safeParse(judgement).error).toBeUndefined();
  }
});
