import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activeMsAt, pausedFor, pausedMs, phaseTimes, type RoundClock, wholeSeconds } from "#contract/round/clock.ts";

const START = 1_000_000;
const clockWith = (...pauses: [number, number][]): RoundClock => ({
  startedAt: START,
  pausedAt: null,
  pauses: pauses.map(([from, to]) => ({ at: START + from, until: START + to })),
});

/** Pauses one after another, apart and as long as drawn. */
const clocks = fc.array(fc.tuple(fc.nat(5_000), fc.nat(5_000)), { maxLength: 6 }).map((steps) => {
  let end = 0;
  return clockWith(...steps.map(([apart, length]): [number, number] => [end + apart, (end += apart + length)]));
});
const logs = fc
  .array(fc.record({ phase: fc.nat(2), after: fc.nat(60_000) }), { maxLength: 6 })
  .map((entries) => [
    { phase: 0, at: START },
    ...entries.map(({ phase, after }) => ({ phase, at: START + after })).toSorted((a, b) => a.at - b.at),
  ]);

describe("time without pauses", () => {
  const clock = clockWith([1_000, 1_500], [3_500, 13_500]);

  test.each([
    [900, 900],
    [1_200, 1_000],
    [1_500, 1_000],
    [1_600, 1_100],
    [3_500, 3_000],
    [9_000, 3_000],
    [13_600, 3_100],
  ])("%i ms after the start are %i", (sinceStartMs, expected) => {
    expect(activeMsAt(clock, START + sinceStartMs)).toBe(expected);
  });

  test("it never runs backwards and never faster than the clock", () => {
    fc.assert(
      fc.property(clocks, fc.nat(40_000), fc.nat(1_000), (drawn, atMs, stepMs) => {
        const passed = activeMsAt(drawn, START + atMs + stepMs) - activeMsAt(drawn, START + atMs);
        expect(passed).toBeGreaterThanOrEqual(0);
        expect(passed).toBeLessThanOrEqual(stepMs);
      }),
    );
  });

  test("it stands still in a pause that lasts, and after the end", () => {
    expect(activeMsAt({ ...clock, pausedAt: START + 20_000 }, START + 90_000)).toBe(9_500);
    expect(activeMsAt({ ...clock, endedAt: START + 20_000 }, START + 90_000)).toBe(9_500);
    expect(pausedMs(clock)).toBe(10_500);
  });
});

test("an instant lies in a pause as far as it is from its nearer edge", () => {
  const clock = clockWith([1_000, 9_000]);
  expect([500, 1_500, 8_000, 9_500].map((ms) => Math.max(0, pausedFor(clock, START + ms)))).toEqual([0, 500, 1_000, 0]);
  expect(pausedFor({ ...clock, pausedAt: START + 20_000 }, START + 23_000)).toBe(3_000);
});

describe("a phase's time", () => {
  test("has none of the pause that fell into an earlier one", () => {
    const clock = clockWith([5_000, 27_000]);
    const log = [
      { phase: 0, at: START },
      { phase: 1, at: START + 30_000 },
    ];
    expect(phaseTimes(clock, log, 2, START + 51_000)).toEqual([8_000, 21_000]);
  });

  test("sums up, over all phases, to the round's own time, whatever was entered and paused", () => {
    fc.assert(
      fc.property(clocks, logs, fc.nat(30_000), (clock, log, after) => {
        const now = Math.max(...log.map(({ at }) => at)) + after;
        expect(sum(phaseTimes(clock, log, 3, now))).toBe(activeMsAt(clock, now));
      }),
    );
  });
});

test("whole seconds agree with the whole seconds of their sum, and none is off by one", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3_600_000), { maxLength: 12 }), (lengths) => {
      const shown = wholeSeconds(lengths);
      expect(sum(shown)).toBe(Math.floor(sum(lengths) / 1_000));
      for (const [index, seconds] of shown.entries()) {
        expect(Math.abs(seconds * 1_000 - (lengths[index] ?? 0))).toBeLessThan(1_000);
      }
    }),
  );
});

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
