import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges, type Change } from "#contract/round/changes.ts";
import { foldOf } from "../../../../../client/rounds/report/fold.ts";
import { ownTime } from "../../../../../client/rounds/report/round-time.ts";
import { typing } from "./sketch.ts";

const recorded = (base: string, changes: Change[]) => foldOf({ language: "javascript", base, changes }, (ms) => ms);

describe("a document at an instant", () => {
  test("is its base before the first change, and all of it after the last", () => {
    const fold = recorded("", typing("hello", 1_000));
    expect(fold.textAfter(fold.countAt(999))).toBe("");
    expect(fold.textAfter(fold.countAt(1_000))).toBe("h");
    expect(fold.textAfter(fold.countAt(1_250))).toBe("hel");
    expect(fold.textAfter(fold.countAt(Infinity))).toBe("hello");
  });

  test("is the fold of exactly the changes made by then, however many there are", () => {
    const step = fc.record({
      apart: fc.nat(50),
      at: fc.nat(),
      deleted: fc.nat(4),
      inserted: fc.string({ maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 700, size: "max" }), fc.nat(700), (steps, wanted) => {
        const changes: Change[] = [];
        let text = "base";
        let atMs = 0;
        for (const { apart, at, deleted, inserted } of steps) {
          const offset = at % (text.length + 1);
          const change: Change = [(atMs += apart), offset, Math.min(deleted, text.length - offset), inserted, 0];
          changes.push(change);
          text = applyChanges(text, [change]) ?? text;
        }
        const fold = recorded("base", changes);
        const count = Math.min(wanted, changes.length);
        expect(fold.textAfter(count)).toBe(applyChanges("base", changes.slice(0, count)));
        expect(fold.textAfter(fold.countAt(atMs))).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  test("stands still while the round is paused", () => {
    const changes = [...typing("ab", 1_000), ...typing("cd", 61_200, 100, 2)];
    const fold = foldOf(
      { language: "typescript", base: "", changes },
      ownTime({ startedAt: 0, createdAt: 0, pauses: [{ at: 1_150, until: 61_150 }] }),
    );
    expect(fold.instants).toEqual([1_000, 1_100, 1_200, 1_300]);
  });

  test("keeps the order of the changes where a page's clock was set back between them", () => {
    const fold = recorded("", [...typing("ab", 5_000), ...typing("cd", 2_000, 100, 2)]);
    expect(fold.instants).toEqual([5_000, 5_100, 5_100, 5_100]);
    expect(fold.textAfter(fold.countAt(5_100))).toBe("abcd");
  });

  test("has its caret where the last change ended", () => {
    const fold = recorded("let a;", [
      [10, 4, 1, "total", 0],
      [20, 9, 1, "", 0],
    ]);
    expect([0, 1, 2].map((count) => fold.caretAfter(count))).toEqual([0, 9, 9]);
  });
});
