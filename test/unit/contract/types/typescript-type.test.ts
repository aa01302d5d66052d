import { expect, test } from "vitest";
import { toTypeScript } from "#contract/types/typescript-type.ts";
import { parseType } from "#contract/types/value-type.ts";

test.each([
  ["int", "number"],
  ["float[][]", "number[][]"],
  ["string?[]", "(string | null)[]"],
  ["list<int>", "ListNode | null"],
  ["list<string>[]", "(ListNode<string> | null)[]"],
  ["tree<float>", "TreeNode | null"],
  ["list<tree<bool>>", "ListNode<TreeNode<boolean> | null> | null"],
  ["[int, bool?]", "[number, boolean | null]"],
  ["{name: string, cost: int[]}", "{ name: string; cost: number[] }"],
])("%s is %s", (text, expected) => {
  const parsed = parseType(text);
  expect(parsed.ok && toTypeScript(parsed.type)).toBe(expected);
});
