import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { replacementBetween } from "../../../../client/editor/replacement.ts";

describe("the replacement between two texts", () => {
  test("is what was typed or deleted, and nothing around it", () => {
    expect(replacementBetween("let a = 1;", "let ab = 1;")).toEqual({ start: 5, end: 5, text: "b" });
    expect(replacementBetween("aaa", "aa")).toEqual({ start: 2, end: 3, text: "" });
    expect(replacementBetween("same", "same")).toEqual({ start: 4, end: 4, text: "" });
  });

  test("makes the one of the other, without parting a surrogate pair", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\n", "😀", "😁", "𝒶"), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, end, text: inserted } = replacementBetween(before, after);
        expect(before.slice(0, start) + inserted + before.slice(end)).toBe(after);
        for (const piece of [before.slice(0, start), inserted, before.slice(end)])
          expect(piece.isWellFormed()).toBe(true);
      }),
    );
  });
});
