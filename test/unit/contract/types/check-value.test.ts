import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkValue } from "#contract/types/check-value.ts";
import { parseType, type ValueType } from "#contract/types/value-type.ts";
import { valueOf, valueType } from "./arbitrary-value.ts";

describe("values against their types", () => {
  test("every value of a type fits it", () => {
    const pairs = valueType.chain((type) => valueOf(type).map((value) => ({ type, value })));
    fc.assert(
      fc.property(pairs, ({ type, value }) => {
        expect(checkValue(value, type)).toEqual([]);
      }),
    );
  });

  test("no value makes the check throw", () => {
    fc.assert(
      fc.property(valueType, fc.anything(), (type, value) => {
        expect(checkValue(value, type)).toBeInstanceOf(Array);
      }),
    );
  });

  test.each<[string, unknown, string, string]>([
    ["int", "5", "", "must be an int, not a string"],
    ["int", 1.5, "", "must be an int, not a fraction"],
    ["int", Number.NaN, "", "must be an int, not a fraction"],
    ["int", 2 ** 53, "", "must be an int within ±(2^53 − 1)"],
    ["int", undefined, "", "must be an int, not undefined"],
    ["float", Infinity, "", "must be a float that a double can hold"],
    ["float", 5n, "", "must be a float, not a bigint"],
    ["bool", 0, "", "must be true or false, not a number"],
    ["string", null, "", "must be a string in double quotes, not null"],
    ["int[]", [1, [2], 3], "[1]", "must be an int, not an array"],
    ["int[][]", [[1], [2, true]], "[1][1]", "must be an int, not true"],
    ["list<int>", null, "", "must be an array, not null"],
    ["[int, string]", [1], "", "must have 2 items, not 1"],
    ["{name: string, cost: int}", { name: "a" }, "", 'lacks the field "cost"'],
    ["{name: string}[]", [{ name: "a" }, { name: 1 }], "[1].name", "must be a string in double quotes, not a number"],
    ["{name: string}", { name: "a", size: 1 }, "", 'has a field "size" that its type doesn\'t have'],
    ["{name: string}", [], "", "must be an object, not an array"],
    ["tree<int>", 1, "", "must be an array in level order, not a number"],
    ["tree<int>", [null], "", "the empty tree is written [], not [null]"],
    ["tree<int>", [1, null, null], "", "ends with null: missing children after the last node are left out"],
    ["tree<int>", [1, null, null, 2], "[3]", "has no parent: every node before it has its children already"],
    ["tree<int>", [1, 2, "3"], "[2]", "must be an int, not a string"],
  ])("%s refuses %o", (text, value, path, message) => {
    expect(checkValue(value, typeOf(text))).toEqual([{ path, message }]);
  });

  test.each<[string, unknown]>([
    ["int", -0],
    ["int", Number.MAX_SAFE_INTEGER],
    ["int?", null],
    ["tree<int>", []],
    ["tree<int>", [1, null, 2, 3, 4]],
    ["tree<string>[]", [["a"], []]],
  ])("%s takes %o", (text, value) => {
    expect(checkValue(value, typeOf(text))).toEqual([]);
  });

  test("a value nested 100,000 deep is refused, not walked", () => {
    let deep: unknown[] = [];
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(checkValue(deep, typeOf("int[]"))).toEqual([{ path: "[0]", message: "must be an int, not an array" }]);
  });

  test("a million wrong items are reported by the first few", () => {
    expect(checkValue(Array(1_000_000).fill("x"), typeOf("int[]")).length).toBe(20);
  });
});

function typeOf(text: string): ValueType {
  const parsed = parseType(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.type;
}
