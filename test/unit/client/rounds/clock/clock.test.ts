import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createServerClock, offsetOf } from "../../../../../client/rounds/clock/clock.ts";

const HOUR_MS = 3_600_000;

/** A page whose clocks the test sets, and a server that answers after a while. */
function world(systemIsOffBy = 0) {
  const now = { true: 1_000_000, steady: 5_000, system: 1_000_000 + systemIsOffBy };
  const clock = createServerClock({ steady: () => now.steady, system: () => now.system });
  const pass = (ms: number): void => {
    now.true += ms;
    now.steady += ms;
    now.system += ms;
  };
  const ask = (thereMs: number, backMs: number): void => {
    const sentAt = now.steady;
    pass(thereMs);
    const serverAt = now.true;
    pass(backMs);
    clock.learn({ sentAt, serverAt, receivedAt: now.steady });
  };
  return { now, clock, pass, ask };
}

test("a system clock that is wrong by hours changes nothing", () => {
  const page = world(-7 * HOUR_MS);
  page.ask(10, 10);
  page.pass(60_000);
  expect(page.clock.now()).toBe(page.now.true);
});

test("a system clock that jumps moves nothing, and is noticed", () => {
  const page = world();
  page.ask(5, 5);
  expect(page.clock.slept()).toBe(false);
  page.now.system += 2 * HOUR_MS;
  expect(page.clock.now()).toBe(page.now.true);
  expect(page.clock.slept()).toBe(true);
  expect(page.clock.slept()).toBe(false);
});

test("after a sleep in which the steady clock stood still, one answer puts it right", () => {
  const page = world();
  page.ask(5, 5);
  page.now.true += HOUR_MS;
  page.now.system += HOUR_MS;
  expect(page.clock.slept()).toBe(true);
  page.clock.forget();
  page.ask(200, 200);
  expect(page.clock.now()).toBe(page.now.true);
});

test("the error is at most half of the quickest round trip, however lopsided the way", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3_000), fc.nat(3_000)), { minLength: 1, maxLength: 8 }), (trips) => {
      const page = world(HOUR_MS);
      for (const [there, back] of trips) page.ask(there, back);
      const quickest = Math.min(...trips.map(([there, back]) => there + back));
      expect(Math.abs(page.clock.now() - page.now.true)).toBeLessThanOrEqual(quickest / 2);
    }),
  );
});

test("an answer from before its question is not believed", () => {
  expect(offsetOf([{ sentAt: 10, serverAt: 5, receivedAt: 9 }])).toBeNull();
});
