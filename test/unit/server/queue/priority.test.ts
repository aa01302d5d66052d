import * as fc from "fast-check";
import { expect, test } from "vitest";
import { priorityOf } from "../../../../server/queue/priority.ts";

const pending = fc.nat({ max: 1_000_000 });

test("every run goes before every submission", () => {
  fc.assert(
    fc.property(pending, pending, (mine, yours) => {
      expect(priorityOf("run", mine)).toBeLessThan(priorityOf("submit", yours));
    }),
  );
});

test("whoever has fewer waiting goes first", () => {
  expect(priorityOf("submit", 0)).toBeLessThan(priorityOf("submit", 1));
  expect(priorityOf("run", 3)).toBeLessThan(priorityOf("run", 4));
});

test("every number is one that BullMQ takes as a priority; 0 would go before all", () => {
  fc.assert(
    fc.property(fc.constantFrom("run" as const, "submit" as const), pending, (purpose, waiting) => {
      const priority = priorityOf(purpose, waiting);
      expect(Number.isInteger(priority) && priority >= 1 && priority <= 2_097_151).toBe(true);
    }),
  );
});
