import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openClock } from "../../../server/clock.ts";

const MORNING = 1_800_000_000_000;
const HOUR_MS = 3_600_000;

function settable() {
  const time = { wall: MORNING, steady: 500 };
  const pass = (ms: number) => {
    time.wall += ms;
    time.steady += ms;
  };
  return { time, pass, clock: openClock({ wall: () => time.wall, steady: () => time.steady }) };
}

test("a clock that is set back goes on from where it was", () => {
  const { time, pass, clock } = settable();
  pass(1_000);
  expect(clock()).toBe(MORNING + 1_000);
  time.wall -= HOUR_MS;
  pass(2_000);
  expect(clock()).toBe(MORNING + 3_000);
  time.wall -= 24 * HOUR_MS;
  pass(10);
  expect(clock()).toBe(MORNING + 3_010);
});

test("a machine that slept wakes up at the time of day, though its steady clock stood still", () => {
  const { time, pass, clock } = settable();
  time.wall += HOUR_MS;
  pass(5);
  expect(clock()).toBe(MORNING + HOUR_MS + 5);
});

test("small corrections neither stop it nor add up", () => {
  const { time, pass, clock } = settable();
  for (let second = 0; second < 1_000; second += 1) {
    time.wall -= 1;
    pass(1_000);
    clock();
  }
  expect(clock()).toBe(MORNING + 999_000);
});

test("however the clock is set, time never goes back, and no round gains more than a correction", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: -HOUR_MS, max: 0 }))),
      (steps) => {
        const { time, pass, clock } = settable();
        let [before, passed] = [clock(), 0];
        for (const [ms, set] of steps) {
          time.wall += set;
          pass(ms);
          passed += ms;
          const now = clock();
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        }
        expect(passed - (before - MORNING)).toBeLessThanOrEqual(1_000 * steps.length);
      },
    ),
  );
});
