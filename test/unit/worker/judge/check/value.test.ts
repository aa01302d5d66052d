import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatType, parseType } from "#contract/types/value-type.ts";
import { parseValidatorArgs } from "#catalogue/format/validator-args.ts";
import { checkValue } from "#judge/check/value.ts";
import type { Value } from "#sandbox/sandbox.ts";
import { valueOf, valueType } from "../../../contract/types/arbitrary-value.ts";

function check(type: string, answer: string, actual: Value, flags = "") {
  const parsed = parseType(type);
  if (!parsed.ok) throw new Error(parsed.message);
  const words = flags.split(" ").filter((word) => word !== "");
  const { args, faults } = parseValidatorArgs(words, { kind: "value", returns: parsed.type });
  expect(faults).toEqual([]);
  return checkValue(actual, answer, parsed.type, args);
}

const accepted = { accepted: true };

describe("a result against the answer", () => {
  test.each<[string, string, Value, string]>([
    ["int", "4", undefined, "you returned undefined; did you forget `return`?"],
    ["int", "4", 5, "expected 4, got 5"],
    ["int", "4", "4", 'expected 4, got "4" (a string)'],
    ["int", "4", 4n, "expected 4, got the BigInt 4n (return a number)"],
    ["int", "4", Number.NaN, "expected 4, got NaN"],
    ["int", "1", true, "expected 1, got true (a boolean)"],
    ["int", "4", null, "expected 4, got null"],
    ["bool", "true", 1, "expected true, got 1 (a number)"],
    ["float", "0.3", 0.1 + 0.2, "expected 0.3, got 0.30000000000000004"],
    ["float", "0", Number.NaN, "expected 0, got NaN"],
    ["float", "1", Infinity, "expected 1, got Infinity"],
    ["string", '"ab"', "aB", 'expected "ab", got "aB"'],
    ["string", '"ab"', ["a", "b"], 'expected "ab", got ["a","b"]'],
    ["int[]", "[1,2,3]", [1, 2], "expected 3 items, got 2"],
    ["int[]", "[1,2,3]", [1, 2, undefined], "at [2]: expected 3, got undefined"],
    ["int[]", "[1]", { 0: 1 }, "expected [1], got {0: 1}"],
    ["int[][]", "[[1],[2,3]]", [[1], [2, 4]], "at [1][1]: expected 3, got 4"],
    [
      "{name: string, cost: int}[]",
      '[{"name":"a","cost":4}]',
      [{ name: "a", cost: 5 }],
      "at [0].cost: expected 4, got 5",
    ],
    ["{name: string}", '{"name":"a"}', {}, 'the field "name" is missing'],
    ["{name: string}", '{"name":"a"}', { name: "a", size: 1 }, 'the field "size" is not asked for'],
    ["[int, string]", '[1,"a"]', [1, "b"], 'at [1]: expected "a", got "b"'],
    ["int?", "null", 0, "expected null, got 0 (a number)"],
    ["int?", "0", null, "expected 0, got null"],
    ["tree<int>", "[1,null,2]", [1, 2], "expected 3 items, got 2"],
    ["tree<int>", "[1,null,2]", [1, 2, 2], "at [1]: expected null, got 2 (a number)"],
    ["list<int>", "[1,2]", [1, 3], "at [1]: expected 2, got 3"],
  ])("%s, answer %s, result %o: %s", (type, answer, actual, message) => {
    expect(check(type, answer, actual)).toEqual({ accepted: false, message });
  });

  test.each<[string, string, Value]>([
    ["int", "0", -0],
    ["float", "0", -0],
    ["int[]", "[0]", [-0]],
    ["float", "0.5", 0.5],
    ["int?", "null", null],
    ["tree<int>", "[]", []],
  ])("%s, answer %s, result %o is right", (type, answer, actual) => {
    expect(check(type, answer, actual)).toEqual(accepted);
  });

  test("two long strings are told apart where they part", () => {
    const answer = "ab".repeat(500);
    expect(check("string", JSON.stringify(answer), `${answer.slice(0, 700)}x`)).toEqual({
      accepted: false,
      message: 'from character 701 on: expected "ababababababababababababababab", got "abababababx"',
    });
  });

  test("a tolerance holds for floats and not for ints", () => {
    expect(check("float", "1000", 1000.9, "float_relative_tolerance 0.001")).toEqual(accepted);
    expect(check("float", "1000", 1001.1, "float_relative_tolerance 0.001").accepted).toBe(false);
    expect(check("float", "0.001", 0.002, "float_absolute_tolerance 0.001")).toEqual(accepted);
    expect(check("int", "1000", 1001, "float_tolerance 0.1").accepted).toBe(false);
    expect(check("float[]", "[1]", [Number.NaN], "float_tolerance 1").accepted).toBe(false);
    expect(check("float[]", "[1]", [Infinity], "float_tolerance 1").accepted).toBe(false);
  });

  test("every value is accepted as its own answer, in any order too", () => {
    const flags = fc.constantFrom("", "unordered_deep", "float_tolerance 1e-9", "unordered_deep float_tolerance 1e-9");
    const pairs = valueType.chain((type) => valueOf(type).map((value) => ({ type: formatType(type), value })));
    fc.assert(
      fc.property(pairs, flags, ({ type, value }, words) => {
        expect(check(type, JSON.stringify(value), value, words)).toEqual(accepted);
      }),
    );
  });

  test("a result is accepted exactly when it is the answer", () => {
    const pairs = valueType.chain((type) => fc.tuple(fc.constant(formatType(type)), valueOf(type), valueOf(type)));
    fc.assert(
      fc.property(pairs, ([type, one, other]) => {
        const same = canonical(one) === canonical(other);
        expect(check(type, JSON.stringify(one), other).accepted).toBe(same);
      }),
    );
  });

  test("no result makes the check throw", () => {
    const pairs = valueType.chain((type) => fc.tuple(fc.constant(formatType(type)), valueOf(type), anyValue));
    const flags = fc.constantFrom("", "unordered_deep", "unordered_deep float_tolerance 1e-9");
    fc.assert(
      fc.property(pairs, flags, ([type, answer, actual], words) => {
        expect(check(type, JSON.stringify(answer), actual, words).accepted).toBeTypeOf("boolean");
      }),
    );
  });

  test("an answer that is no JSON is our fault, and its text stays with us", () => {
    expect(() => check("int", "secret", 1)).toThrow("an answer is not a JSON value");
    expect(() => check("int", "secret", 1)).not.toThrow("secret");
  });

  test("a result nested 100,000 deep is refused, not walked", () => {
    let deep: Value = [];
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    for (const flags of ["", "unordered", "unordered_deep"]) {
      expect(check("int[]", "[1]", deep, flags)).toMatchObject({ accepted: false });
    }
  });
});

describe("results in any order", () => {
  test.each<[string, string, Value, string, string]>([
    ["int[]", "[1,2,2]", [2, 1], "unordered", "expected 3 items, got 2"],
    ["int[]", "[1,2,2]", [2, 1, 3], "unordered", "at [2]: 3 is not in the answer"],
    ["int[]", "[1,2,2]", [1, 1, 2], "unordered", "at [1]: 1 comes too often"],
    ["int[]", "[1,2]", [1, "2"], "unordered", "at [1]: the value must be an int, not a string"],
    ["int[]", "[1,2]", null, "unordered", "the value must be an array, not null"],
    ["int[][]", "[[1,2],[3]]", [[3], [2, 1]], "unordered", "at [1]: [2,1] is not in the answer"],
    ["tree<int>", "[1,2,3]", [1, 3, 2], "unordered_deep", "differs from the answer in more than the order"],
    ["[int, int]", "[1,2]", [2, 1], "unordered_deep", "differs from the answer in more than the order"],
    [
      "float[]",
      "[1,2]",
      [2, 1.1],
      "unordered float_tolerance 0.01",
      "the items differ from the answer's in more than the order",
    ],
  ])("%s, answer %s, result %o with %s: %s", (type, answer, actual, flags, message) => {
    expect(check(type, answer, actual, flags)).toEqual({ accepted: false, message });
  });

  test.each<[string, string, Value, string]>([
    ["int[]", "[1,2,2]", [2, 1, 2], "unordered"],
    ["int[]", "[0]", [-0], "unordered"],
    ["int[][]", "[[1,2],[3]]", [[3], [1, 2]], "unordered"],
    ["int[][]", "[[1,2],[3]]", [[3], [2, 1]], "unordered_deep"],
    ["{tags: string[]}", '{"tags":["a","b"]}', { tags: ["b", "a"] }, "unordered_deep"],
    ["string[][][]", '[[["a"],["b","c"]],[]]', [[], [["c", "b"], ["a"]]], "unordered_deep"],
    ["float[]", "[1,2]", [2.001, 0.999], "unordered float_tolerance 0.01"],
    // Sorted pairs fail here: 1.0 must take 0.9 and leave 1.05 to 1.1.
    [
      "[float, float][]",
      "[[1.0,5],[1.1,5]]",
      [
        [1.05, 5.05],
        [1.08, 4.95],
      ],
      "unordered float_absolute_tolerance 0.1",
    ],
    ["float[][]", "[[1,9],[5]]", [[5.001], [9.001, 0.999]], "unordered_deep float_tolerance 0.01"],
  ])("%s, answer %s, result %o with %s is right", (type, answer, actual, flags) => {
    expect(check(type, answer, actual, flags)).toEqual(accepted);
  });

  test("closeness is not transitive: the pairs are found where sorting pairs wrongly", () => {
    // By first coordinates (0,0) goes first to (0.05,…); only the crossed pairs are close in both.
    const answer = [
      [0, 0],
      [0.05, 1],
    ];
    const result = [
      [0.05, 0],
      [0, 1],
    ];
    expect(check("[float, float][]", JSON.stringify(answer), result, "unordered float_absolute_tolerance 0.1")).toEqual(
      accepted,
    );
  });

  test("any shuffle is accepted, and any shuffle with one item changed is not", () => {
    const shuffled = fc
      .array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }), { minLength: 1 })
      .chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })));
    fc.assert(
      fc.property(shuffled, ([answer, result]) => {
        const text = JSON.stringify(answer);
        expect(check("int[][]", text, result, "unordered")).toEqual(accepted);
        expect(check("int[][]", text, [...result.slice(1), [9]], "unordered").accepted).toBe(false);
      }),
    );
  });

  test("shuffled floats off by less than the tolerance are accepted, and matched as a brute force matches them", () => {
    const few = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(few, few, (answer, result) => {
        const flags = "unordered float_absolute_tolerance 2";
        const verdict = check("[float, float][]", JSON.stringify(answer), result, flags).accepted;
        expect(verdict).toBe(answer.length === result.length && pairable(result, answer));
      }),
      { numRuns: 500 },
    );
  });

  test("a hundred thousand items in any order take no quadratic time", () => {
    const answer = Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 100_003);
    const text = JSON.stringify(answer);
    expect(check("int[]", text, answer.toReversed(), "unordered")).toEqual(accepted);
    expect(
      check("float[]", text, answer.map((value) => value + 1e-7).toReversed(), "unordered float_tolerance 1e-6"),
    ).toEqual(accepted);
    // Many equal coordinates, each off a little, come sorted in another order than the answer's.
    const grid = answer.map((_, at) => [at % 300, Math.floor(at / 300)]);
    const noisy = grid.map(([x = 0, y = 0], at) => [x + noise(at), y - noise(at)]).toReversed();
    expect(check("[float, float][]", JSON.stringify(grid), noisy, "unordered float_tolerance 1e-6")).toEqual(accepted);
    const pairs = answer.map((value) => [value, 0.5]);
    const wrong = [...pairs.slice(1), [-5, 0.5]];
    expect(check("[float, float][]", JSON.stringify(pairs), wrong, "unordered float_tolerance 1e-6").accepted).toBe(
      false,
    );
  }, 60_000);
});

const noise = (at: number) => ((at * 31) % 17) * 1e-9;

const anyValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Value>(null, undefined, Number.NaN, -0, Infinity, 3n),
    fc.boolean(),
    fc.double(),
    fc.string(),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.string({ maxLength: 2 }), tie("value"), { maxKeys: 2 }),
  ),
})).value;

/** JSON with the two zeros made one. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "number" ? item + 0 : item));
}

function pairable(result: [number, number][], answer: [number, number][]): boolean {
  const [first, ...others] = answer;
  if (first === undefined) return true;
  return result.some(
    (item, at) =>
      Math.abs(item[0] - first[0]) <= 2 &&
      Math.abs(item[1] - first[1]) <= 2 &&
      pairable(result.toSpliced(at, 1), others),
  );
}
