import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { plain, runOnce, typed } from "./program.ts";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({ hosts: 1 });
});
afterAll(() => sandbox.close());

const run = (entry: ReturnType<typeof plain>, source: string, input: string) =>
  runOnce(sandbox, { source, entry, input });

test.each<[string, unknown]>([
  ["NaN", Number.NaN],
  ["-0", -0],
  ["[Infinity, -Infinity]", [Infinity, -Infinity]],
  ["undefined", undefined],
  ["[1, , 3]", [1, undefined, 3]],
  ["12345678901234567890n", 12345678901234567890n],
  ["-0n", 0n],
  ["'a\\n\"\\u2028\\ud83d'", 'a\n"\u2028\ud83d'],
  ["1.7976931348623157e308", Number.MAX_VALUE],
  ["{ a: { b: [true, null] } }", { a: { b: [true, null] } }],
  ["new Int32Array([1, -2])", [1, -2]],
  [
    'JSON.parse(\'{"__proto__": 1, "$": 2, "o": 3, "n": "4"}\')',
    JSON.parse('{"__proto__": 1, "$": 2, "o": 3, "n": "4"}'),
  ],
  ["new (class P { x = 1; #y = 2; get z() { return 3; } })()", { x: 1 }],
  ["Object.create(null)", {}],
])("the value %s comes out as it is", async (expression, value) => {
  const outcome = await run(plain("f"), `function f() { return ${expression}; }`, "");
  if (outcome.status !== "returned") throw new Error(outcome.status);
  expect(isDeepStrictEqual(plainly(outcome.value), plainly(value))).toBe(true);
});

test("a record that comes out has no prototype", async () => {
  const outcome = await run(plain("f"), "function f() { return { constructor: 1 }; }", "");
  if (outcome.status !== "returned") throw new Error(outcome.status);
  expect(Object.getPrototypeOf(outcome.value)).toBeNull();
});

test("a million numbers come out", async () => {
  const source = "function f(n) { return Array.from({ length: n }, (_, i) => i); }";
  const outcome = await run(typed("f", ["int"], "int[]"), source, "999998");
  if (outcome.status !== "returned" || !Array.isArray(outcome.value)) throw new Error(outcome.status);
  expect(outcome.value).toHaveLength(999_998);
  expect(outcome.value.at(-1)).toBe(999_997);
});

describe("a list", () => {
  const reverse = `function f(head) {
    let before = null;
    while (head) { const next = head.next; head.next = before; before = head; head = next; }
    return before;
  }`;

  test.each([
    ["[1,2,3]", [3, 2, 1]],
    ["[]", []],
    ["[null]", [null]],
  ])("%s is built, reversed and read back", async (input, value) => {
    expect(await run(typed("f", ["list<int?>"], "list<int?>"), reverse, input)).toMatchObject({ value });
  });

  test("of 200,000 nodes is built and read back", async () => {
    const input = JSON.stringify(Array.from({ length: 200_000 }, (_, index) => index));
    const outcome = await run(typed("f", ["list<int>"], "list<int>"), reverse, input);
    if (outcome.status !== "returned" || !Array.isArray(outcome.value)) throw new Error(outcome.status);
    expect(outcome.value.slice(0, 2)).toEqual([199_999, 199_998]);
  });

  test("is made of ListNode instances, and ListNode can be called with and without arguments", async () => {
    const source = `function f(head) {
      const made = new ListNode();
      return [head instanceof ListNode, made.val, made.next, new ListNode(5).val, new ListNode(5, made).next === made];
    }`;
    expect(await run(typed("f", ["list<int>"], "bool[]"), source, "[1]")).toMatchObject({
      value: [true, 0, null, 5, true],
    });
  });

  test("may be made of the solver's own class", async () => {
    const source =
      "class ListNode { constructor(v, n = null) { this.val = v; this.next = n; } }\nconst f = (l) => new ListNode(0, l);";
    expect(await run(typed("f", ["list<int>"], "list<int>"), source, "[1,2]")).toMatchObject({ value: [0, 1, 2] });
  });

  test("that runs into itself is no usable result", async () => {
    const outcome = await run(typed("f", ["list<int>"], "list<int>"), "function f(l) { l.next = l; return l; }", "[1]");
    expect(outcome).toMatchObject({
      status: "unusableResult",
      reason: "it has more than 1000000 parts, or contains itself",
    });
  });

  test("with a number for a node is no usable result", async () => {
    const outcome = await run(typed("f", ["list<int>"], "list<int>"), "function f(l) { l.next = 3; return l; }", "[1]");
    expect(outcome.status).toBe("unusableResult");
  });
});

describe("a tree", () => {
  const mirror = "const f = (t) => t && new TreeNode(t.val, f(t.right), f(t.left));";

  test.each([
    ["[1,2,3,null,4]", [1, 3, 2, null, null, 4]],
    ["[]", []],
    ["[7]", [7]],
    ["[1,null,2,null,3]", [1, 2, null, 3]],
  ])("%s is built, mirrored and read back", async (input, value) => {
    expect(await run(typed("f", ["tree<int>"], "tree<int>"), mirror, input)).toMatchObject({ value });
  });

  test("that is one path of 200,000 nodes is walked by recursion", async () => {
    const level = Array.from({ length: 200_000 }, (_, index) => (index === 0 ? [1] : [null, 1])).flat();
    const source = "function f(t) { return t === null ? 0 : 1 + Math.max(f(t.left), f(t.right)); }";
    expect(await run(typed("f", ["tree<int>"], "int"), source, JSON.stringify(level))).toMatchObject({
      value: 200_000,
    });
  });

  test("that contains itself is no usable result", async () => {
    const outcome = await run(typed("f", ["tree<int>"], "tree<int>"), "function f(t) { t.left = t; return t; }", "[1]");
    expect(outcome.status).toBe("unusableResult");
  });
});

test("lists and trees inside arrays, tuples, records and optionals are built and read back", async () => {
  const types = "{lists: list<int>[], pair: [tree<string>, int?]}";
  const source = `function f(r, none) {
    const given = r.lists.every((l) => l === null || l instanceof ListNode) && r.pair[0] instanceof TreeNode && none === null;
    if (!given) return null;
    return { lists: [r.lists[1], r.lists[0]], pair: [new TreeNode("r", r.pair[0]), r.pair[1]] };
  }`;
  const input = '{"lists":[[1,2],[]],"pair":[["a",null,"b"],null]}\nnull\n';
  expect(await run(typed("f", [types, "tree<int>[]?"], types), source, input)).toMatchObject({
    value: { lists: [[], [1, 2]], pair: [["r", "a", null, null, "b"], null] },
  });
});

/** Prototypes aside, which the sandbox takes away, nothing may differ: not 0 and -0, nor a hole's undefined. */
function plainly(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, plainly);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value).map(([key, item]) => [key, plainly(item)]);
}
