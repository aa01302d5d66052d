import { expect, test } from "vitest";
import { cutter, textLimitFor } from "#judge/shown-text.ts";

test("a text at the bound is whole", () => {
  const texts = cutter(3);
  expect([texts.cut("abc"), texts.truncated]).toEqual(["abc", false]);
  expect([texts.cut("abcd"), texts.truncated]).toEqual(["abc", true]);
});

test("a surrogate pair is not cut into a half", () => {
  expect(cutter(2).cut("a😀").isWellFormed()).toBe(true);
});

test("many shown cases share the room that one judgement has", () => {
  expect(textLimitFor(0)).toBe(64 * 1024);
  expect(textLimitFor(1)).toBe(64 * 1024);
  expect(textLimitFor(40) * 7 * 40).toBeLessThanOrEqual(2 * 1024 * 1024);
});
