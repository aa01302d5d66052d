import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elapsedText, withoutPauses } from "../../../../client/round-report/round-time.ts";

describe("time without pauses", () => {
  const pauses = [
    { atMs: 1_000, lengthMs: 500 },
    { atMs: 3_000, lengthMs: 10_000 },
  ];

  test.each([
    [900, 900],
    [1_200, 1_000],
    [1_500, 1_000],
    [1_600, 1_100],
    [3_500, 3_000],
    [9_000, 3_000],
    [13_600, 3_100],
  ])("%i ms after the start are %i", (sinceStartMs, expected) => {
    expect(withoutPauses(sinceStartMs, pauses)).toBe(expected);
  });

  test("it never runs backwards and never faster than the clock", () => {
    const lengths = fc.array(fc.tuple(fc.nat(5_000), fc.nat(5_000)), { maxLength: 6 });
    fc.assert(
      fc.property(lengths, fc.nat(40_000), fc.nat(1_000), (steps, atMs, stepMs) => {
        let begin = 0;
        const made = steps.map(([apart, lengthMs]) => ({ atMs: (begin += apart), lengthMs }));
        const passed = withoutPauses(atMs + stepMs, made) - withoutPauses(atMs, made);
        expect(passed).toBeGreaterThanOrEqual(0);
        expect(passed).toBeLessThanOrEqual(stepMs);
      }),
    );
  });
});

test.each([
  [0, "0:00"],
  [59_999, "0:59"],
  [60_000, "1:00"],
  [2_705_000, "45:05"],
  [3_845_000, "1:04:05"],
])("%i ms read as %s", (ms, text) => {
  expect(elapsedText(ms)).toBe(text);
});
