import { expect, test } from "vitest";
import { starters } from "#catalogue/starters.ts";

test("a starter is the function with its types, in TypeScript and in JSDoc", () => {
  const { javascript, typescript } = starters({
    name: "fewestFerries",
    parameters: [
      { name: "weights", type: "int[]" },
      { name: "names", type: "string?[]" },
    ],
    returns: "int",
  });
  expect(typescript).toBe(
    'function fewestFerries(weights: number[], names: (string | null)[]): number {\n  throw new Error("not solved yet");\n}\n',
  );
  expect(javascript).toBe(
    [
      "/**",
      " * @param {number[]} weights",
      " * @param {(string | null)[]} names",
      " * @returns {number}",
      " */",
      "function fewestFerries(weights, names) {",
      '  throw new Error("not solved yet");',
      "}",
      "",
    ].join("\n"),
  );
});

test("a starter says which node classes are given, where the types speak of them", () => {
  expect(taking("{left: tree<int>}[]").typescript).toMatch(/^\/\/ Given: class TreeNode \{/);
  expect(taking("list<int>").javascript).toMatch(/^\/\/ Given: class ListNode \{/);
  expect(taking("int").javascript).not.toContain("Given");
});

test("a program that reads and prints starts by reading everything", () => {
  expect(starters(null).javascript).toContain('require("node:fs").readFileSync(0, "utf8")');
});

function taking(type: string) {
  return starters({ name: "f", parameters: [{ name: "a", type }], returns: "int" });
}
