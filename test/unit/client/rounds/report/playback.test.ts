import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advance, IDLE_AFTER_MS, idleGaps } from "../../../../../client/rounds/report/playback.ts";

describe("idle stretches", () => {
  test("are the long ones between signs of life, from the start and to the end, with a little left of each", () => {
    expect(idleGaps([10_000, 40_000, 12_000], 60_000)).toEqual([
      { fromMs: 1_000, toMs: 9_000 },
      { fromMs: 13_000, toMs: 39_000 },
      { fromMs: 41_000, toMs: 59_000 },
    ]);
  });

  test("a steady hand has none", () => {
    const steady = Array.from({ length: 20 }, (_, index) => index * IDLE_AFTER_MS);
    expect(idleGaps(steady, 20 * IDLE_AFTER_MS)).toEqual([]);
  });
});

describe("a replay", () => {
  const gaps = [{ fromMs: 1_000, toMs: 9_000 }];

  test.each([
    ["plays what lies before an idle stretch", 0, 500, 1, 500],
    ["jumps over one and goes on behind it", 0, 1_500, 1, 9_500],
    ["leaves one that it was put into", 4_000, 200, 1, 9_200],
    ["is as fast as it is told", 9_000, 250, 16, 13_000],
    ["stops at the end", 19_900, 1_000, 8, 20_000],
  ])("%s", (_name, atMs, elapsedMs, speed, expected) => {
    expect(advance(atMs, elapsedMs, { speed, gaps, endMs: 20_000 })).toBe(expected);
  });

  test("comes to the same place in one step or in two", () => {
    const instants = fc.array(fc.nat(100_000), { maxLength: 12 });
    fc.assert(
      fc.property(instants, fc.nat(100_000), fc.nat(9_000), fc.nat(9_000), (lived, atMs, first, second) => {
        const options = { speed: 2, gaps: idleGaps(lived, 100_000), endMs: 100_000 };
        const stepped = advance(advance(atMs, first, options), second, options);
        expect(stepped).toBe(advance(atMs, first + second, options));
      }),
    );
  });
});
