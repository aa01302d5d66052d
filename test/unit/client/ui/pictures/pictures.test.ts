import { array, assert, constant, integer, oneof, property } from "fast-check";
import { expect, test } from "vitest";
import { drawTree } from "../../../../../client/ui/pictures/draw-tree.ts";
import { drawingOf } from "../../../../../client/ui/pictures/drawing.ts";

test("a tree is drawn from its level order, and an only child keeps its side", () => {
  const left = drawTree(["1", "2", null, "3"]);
  expect(left.nodes).toEqual([
    { label: "3", x: 0, y: 2 },
    { label: "2", x: 1, y: 1 },
    { label: "1", x: 2, y: 0 },
  ]);
  const right = drawTree(["1", null, "2", null, "3"]);
  expect(right.nodes.map(({ label }) => label)).toEqual(["1", "2", "3"]);
  expect([left, right].map(({ width, height }) => [width, height])).toEqual([
    [3, 3],
    [3, 3],
  ]);
});

test("every node of any tree is drawn once, below its parent, and no two in one place", () => {
  const item = oneof({ weight: 3, arbitrary: integer().map(String) }, { weight: 1, arbitrary: constant(null) });
  assert(
    property(array(item, { maxLength: 60 }), (items) => {
      const { nodes, edges } = drawTree(["0", ...items]);
      expect(edges).toHaveLength(nodes.length - 1);
      expect(new Set(nodes.map(({ x, y }) => `${x},${y}`)).size).toBe(nodes.length);
      for (const { from, to } of edges) expect(nodes[to]?.y).toBe((nodes[from]?.y ?? 0) + 1);
      expect(new Set(edges.map(({ to }) => to)).size).toBe(edges.length);
    }),
  );
});

test.each([
  ["tree<int>", "[4,2,6,null,3]", "tree"],
  ["tree<{instrument: int, value: int}>", '[{"instrument":1,"value":2}]', "tree"],
  ["list<string>", '["a","b"]', "list"],
  ["int[][]", "[[1,2,3],[4,5,6]]", "grid"],
  ["float[][]", "[[1.5,2,3],[4,5,6]]", "grid"],
  ["string[]", '["..#","#.."]', "grid"],
])("a %s like %s has a picture", (type, text, kind) => {
  expect(drawingOf(type, text)?.kind).toBe(kind);
});

test.each([
  ["an empty tree", "tree<int>", "[]"],
  ["a text that is no JSON", "tree<int>", "[1,"],
  ["a value of another type", "tree<int>", '["a"]'],
  ["rows of different lengths", "int[][]", "[[1,2,3],[4,5]]"],
  ["pairs", "int[][]", "[[0,1],[1,2]]"],
  ["one row", "int[][]", "[[1,2,3]]"],
  ["words of different lengths", "string[]", '["one","three"]'],
  ["a board too large to be of help", "int[][]", JSON.stringify(Array.from({ length: 3 }, () => Array(17).fill(1)))],
  ["numbers too long for a cell", "int[][]", "[[1234567890123,2,3],[4,5,6]]"],
  ["a plain array", "int[]", "[1,2,3]"],
  ["a number", "int", "7"],
])("%s has none", (_name, type, text) => {
  expect(drawingOf(type, text)).toBeNull();
});
