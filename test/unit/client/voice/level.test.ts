import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decibelsOf, levelOf, meterOf, NO_LEVEL } from "../../../../client/voice/level.ts";

test.each([
  ["full scale", 1, 0],
  ["half of it", 0.5, -6],
  ["a quiet room", 0.001, -60],
  ["nothing at all", 0, -127],
])("%s is written within half a decibel", (_name, rms, decibels) => {
  expect(Math.abs(decibelsOf(levelOf(rms)) - decibels)).toBeLessThanOrEqual(0.5);
});

test("whatever a microphone gives is a byte, never the one that means nothing was measured", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 4, noNaN: true }), (rms) => {
      const level = levelOf(rms);
      expect(Number.isInteger(level) && level >= 0 && level < NO_LEVEL).toBe(true);
    }),
  );
});

test("a meter rises with the voice, and stands at nothing while muted", () => {
  const heights = [0.0005, 0.003, 0.02, 0.15, 1].map((rms) => meterOf(levelOf(rms)));
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect([heights[0], heights.at(-1), meterOf(NO_LEVEL)]).toEqual([0, 1, 0]);
});
