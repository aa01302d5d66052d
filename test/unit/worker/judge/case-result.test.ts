import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { RunOutcome, Value } from "#sandbox/sandbox.ts";
import { caseResult } from "#judge/case-result.ts";
import { endingOf } from "#judge/outcome.ts";
import type { PlannedCase } from "#judge/plan.ts";
import { PLAIN, USAGE } from "./fixtures.ts";

const LIMITS = { cpuTimeLimitMs: 2_000, wallTimeLimitMs: 8_000, memoryLimitMb: 512, outputLimitKb: 64 };
const BOUNDS = { textLimit: 1000, limits: LIMITS };
const ERROR = { name: "Error", message: "boom", line: 2, column: 3, stack: "answer (2:3)" };
const SAMPLE: PlannedCase = {
  number: 1,
  group: "sample",
  input: "4\n",
  answer: "2\n",
  shown: null,
  hint: { en: "Halve it." },
  validatorArgs: PLAIN,
};

function show(planned: PlannedCase, outcome: RunOutcome, verdict: "AC" | "WA" | "RTE" | "JE", message: string | null) {
  return caseResult({ test: planned, ending: endingOf(outcome), verdict, message }, BOUNDS);
}

test("a secret case shows its number, verdict, usage and hint, whatever the program did", () => {
  const secret = { ...SAMPLE, group: "secret" as const, input: "SECRET", answer: "SECRET", hint: null };
  const outcomes: RunOutcome[] = [
    { status: "returned", value: "SECRET", printed: "SECRET", usage: USAGE },
    { status: "finished", printed: "SECRET", usage: USAGE },
    { status: "threw", error: { ...ERROR, message: "SECRET", stack: "SECRET" }, printed: "SECRET", usage: USAGE },
    { status: "unusableResult", reason: "SECRET", printed: "SECRET", usage: USAGE },
    { status: "outputExceeded", printed: "SECRET", usage: USAGE },
  ];
  for (const outcome of outcomes) {
    const result = show(secret, outcome, "WA", "SECRET");
    expect(JSON.stringify(result)).not.toContain("SECRET");
    const usage = { cpuTimeMs: 100, wallTimeMs: 400, memoryMb: 25.6 };
    expect(result).toEqual({ number: 1, group: "secret", verdict: "WA", ...usage, hint: null, detail: null });
  }
});

test("what a secret case used is told in steps of a twentieth of its limit, rounded up, and exactly for all others", () => {
  const secret = { ...SAMPLE, group: "secret" as const };
  const used = fc.record({
    cpuTimeMs: fc.double({ min: 0, max: 2_080, noNaN: true }),
    wallTimeMs: fc.double({ min: 0, max: 9_000, noNaN: true }),
    memoryMb: fc.double({ min: 0, max: 1_100, noNaN: true }),
  });
  const told = new Set<string>();
  fc.assert(
    fc.property(used, (usage) => {
      const outcome: RunOutcome = { status: "returned", value: 2, printed: "", usage };
      const { cpuTimeMs, wallTimeMs, memoryMb } = show(secret, outcome, "AC", null);
      told.add(`${cpuTimeMs}`);
      for (const [value, limit] of [
        [cpuTimeMs, 2_000],
        [wallTimeMs, 8_000],
        [memoryMb, 512],
      ] as const) {
        const steps = (value / limit) * 20;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-3);
        expect(steps).toBeGreaterThan(0.99);
        expect(steps).toBeLessThan(21.01);
      }
      expect(cpuTimeMs).toBeGreaterThanOrEqual(Math.min(usage.cpuTimeMs, 2_000));
      expect(show(SAMPLE, outcome, "AC", null)).toMatchObject(usage);
      expect(show({ ...SAMPLE, group: "own" }, outcome, "AC", null)).toMatchObject(usage);
    }),
    { numRuns: 500 },
  );
  expect(told.size).toBeLessThanOrEqual(21);
});

test("a hint comes after a failure, not after an accepted case or the judge's fault", () => {
  const returned: RunOutcome = { status: "returned", value: 2, printed: "", usage: USAGE };
  expect(show(SAMPLE, returned, "AC", null).hint).toBeNull();
  expect(show(SAMPLE, returned, "JE", null).hint).toBeNull();
  expect(show(SAMPLE, returned, "WA", null).hint).toEqual({ en: "Halve it." });
});

test("a sample shows what was returned and printed, and the checker's word", () => {
  const returned: RunOutcome = { status: "returned", value: [1, NaN], printed: "hello\n", usage: USAGE };
  expect(show(SAMPLE, returned, "WA", "NaN is no int").detail).toEqual({
    input: "4\n",
    expected: "2\n",
    output: "[1,NaN]",
    printed: "hello\n",
    error: null,
    message: "NaN is no int",
    truncated: false,
  });
});

test("a sample whose statement shows another text shows that", () => {
  const returned: RunOutcome = { status: "returned", value: 2, printed: "", usage: USAGE };
  const { detail } = show({ ...SAMPLE, shown: { input: "four", answer: "two" } }, returned, "AC", null);
  expect(detail).toMatchObject({ input: "four", expected: "two" });
});

test("a program that threw shows its error and what it had printed, but no output", () => {
  const threw: RunOutcome = { status: "threw", error: ERROR, printed: "so far\n", usage: USAGE };
  const { detail } = show(SAMPLE, threw, "RTE", null);
  expect(detail).toMatchObject({ output: null, printed: "so far\n", error: ERROR });
});

test("a result that is no value says why", () => {
  const unusable: RunOutcome = { status: "unusableResult", reason: "a function", printed: "", usage: USAGE };
  expect(show(SAMPLE, unusable, "WA", null).detail).toMatchObject({ output: null, message: "a function" });
});

test("every text is cut at the bound, and the cut is said", () => {
  const long = "x".repeat(BOUNDS.textLimit + 1);
  const texts: [PlannedCase, RunOutcome][] = [
    [
      { ...SAMPLE, input: long },
      { status: "finished", printed: "", usage: USAGE },
    ],
    [
      { ...SAMPLE, answer: long },
      { status: "finished", printed: "", usage: USAGE },
    ],
    [SAMPLE, { status: "finished", printed: long, usage: USAGE }],
    [SAMPLE, { status: "returned", value: long, printed: "", usage: USAGE }],
    [SAMPLE, { status: "returned", value: 1, printed: long, usage: USAGE }],
    [SAMPLE, { status: "threw", error: { ...ERROR, message: long }, printed: "", usage: USAGE }],
    [SAMPLE, { status: "threw", error: { ...ERROR, stack: long }, printed: "", usage: USAGE }],
  ];
  for (const [planned, outcome] of texts) {
    const { detail } = show(planned, outcome, "WA", null);
    expect(detail?.truncated).toBe(true);
    expect(JSON.stringify(detail)).not.toContain(long);
  }
});

test("what a program made of NUL and half surrogate pairs can be stored", () => {
  const value: Value = "a\0b\uD800c";
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const printed of [text, `${text}\uDC00`, `\0${text}`]) {
        const { detail } = show(SAMPLE, { status: "finished", printed, usage: USAGE }, "WA", null);
        expect(detail?.output?.isWellFormed()).toBe(true);
        expect(detail?.output).not.toContain("\0");
      }
    }),
  );
  expect(show(SAMPLE, { status: "returned", value, printed: "", usage: USAGE }, "WA", value).detail?.message).toBe(
    "a\uFFFDb\uFFFDc",
  );
});
