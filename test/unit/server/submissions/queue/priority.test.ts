import * as fc from "fast-check";
import { expect, test } from "vitest";
import { priorityOf } from "../../../../../server/submissions/queue/priority.ts";

const NOBODY = { pending: 0, ofAddress: 0 };
const AT = 1_795_000_000_000;

test("a run goes before the submissions of the last few seconds, and not before those that wait longer", () => {
  expect(priorityOf("run", NOBODY, AT)).toBeLessThan(priorityOf("submit", NOBODY, AT));
  expect(priorityOf("run", NOBODY, AT)).toBeLessThan(priorityOf("submit", NOBODY, AT - 4_000));
  expect(priorityOf("run", NOBODY, AT)).toBeGreaterThan(priorityOf("submit", NOBODY, AT - 10_000));
});

test("whoever has fewer open goes first, for a while", () => {
  for (const purpose of ["run", "submit"] as const) {
    expect(priorityOf(purpose, NOBODY, AT)).toBeLessThan(priorityOf(purpose, { pending: 1, ofAddress: 0 }, AT));
    expect(priorityOf(purpose, NOBODY, AT + 1_000)).toBeLessThan(priorityOf(purpose, { pending: 1, ofAddress: 0 }, AT));
    expect(priorityOf(purpose, NOBODY, AT + 60_000)).toBeGreaterThan(
      priorityOf(purpose, { pending: 1, ofAddress: 0 }, AT),
    );
  }
});

test("fresh identities behind one address count together, four of them as one", () => {
  const places = Array.from({ length: 60 }, (_, ofAddress) => priorityOf("run", { pending: 0, ofAddress }, AT));
  const newcomer = priorityOf("run", NOBODY, AT + 2_000);
  expect(places.filter((place) => place <= newcomer)).toHaveLength(4);
});

test("nobody starves: whatever comes later than the longest head start and crowd goes after", () => {
  const crowd = fc.record({ pending: fc.nat({ max: 20 }), ofAddress: fc.nat({ max: 100 }) });
  fc.assert(
    fc.property(crowd, crowd, fc.constantFrom("run" as const, "submit" as const), (mine, later, purpose) => {
      expect(priorityOf(purpose, mine, AT)).toBeLessThan(priorityOf("run", later, AT + 300_000));
    }),
  );
});

test("every number is one that BullMQ takes as a priority; 0 would go before all", () => {
  const crowd = fc.record({ pending: fc.nat({ max: 1_000_000 }), ofAddress: fc.nat({ max: 1_000_000 }) });
  fc.assert(
    fc.property(
      fc.constantFrom("run" as const, "submit" as const),
      crowd,
      fc.nat({ max: 4e12 }),
      (purpose, open, at) => {
        const priority = priorityOf(purpose, open, at);
        expect(Number.isInteger(priority) && priority >= 1 && priority <= 2_097_151).toBe(true);
      },
    ),
  );
});
