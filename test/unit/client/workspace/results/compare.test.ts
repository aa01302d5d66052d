import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareTexts, type Row } from "../../../../../client/workspace/results/compare.ts";
import { prettyValue } from "../../../../../client/workspace/results/pretty-value.ts";

test("one changed word is marked, and nothing else", () => {
  const rows = compareTexts("[1, 2, 3]", "[1, 5, 3]")?.rows ?? [];
  expect(rows).toHaveLength(1);
  expect(marked(rows[0], "mine")).toBe("2");
  expect(marked(rows[0], "theirs")).toBe("5");
});

test("a missing line stands opposite to nothing", () => {
  const rows = compareTexts("a\nc\n", "a\nb\nc\n")?.rows ?? [];
  expect(rows.map(({ kind }) => kind)).toEqual(["same", "different", "same"]);
  expect(rows[1]).toMatchObject({ mine: null, theirsNumber: 2 });
});

test("long equal stretches are left out and counted", () => {
  const lines = Array.from({ length: 40 }, (_, at) => `line ${at}`);
  const rows = compareTexts(lines.join("\n"), lines.with(20, "other").join("\n"))?.rows ?? [];
  expect(rows.map(({ kind }) => kind)).toEqual([
    "gap",
    "same",
    "same",
    "same",
    "different",
    "same",
    "same",
    "same",
    "gap",
  ]);
  expect(rows[0]).toEqual({ kind: "gap", count: 17 });
});

test("texts that would take long to compare are not compared", () => {
  expect(compareTexts("x".repeat(50_000), "y".repeat(50_000))).toBeNull();
  expect(compareTexts("x\n".repeat(1_500), "y\n".repeat(1_500))).toBeNull();
});

test("each side can be read off the rows, whatever the texts", () => {
  const line = fc.array(fc.constantFrom("a", "b", " ", "1", "-"), { maxLength: 6 }).map((parts) => parts.join(""));
  const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => `${lines.join("\n")}.`);
  fc.assert(
    fc.property(text, text, (mine, theirs) => {
      const rows = compareTexts(mine, theirs)?.rows ?? [];
      expect(side(rows, "mine")).toBe(mine);
      expect(side(rows, "theirs")).toBe(theirs);
    }),
  );
});

test("a value that fits stays on its line; a longer one is laid out", () => {
  expect(prettyValue('{"a":[1,2],"b":"x"}')).toBe('{"a": [1, 2], "b": "x"}');
  const matrix = JSON.stringify(Array.from({ length: 4 }, () => Array.from({ length: 10 }, (_, at) => at)));
  expect(prettyValue(matrix).split("\n")).toHaveLength(6);
  const long = prettyValue(JSON.stringify(Array.from({ length: 100 }, (_, at) => at)));
  expect(long.split("\n").length).toBeLessThan(12);
  expect(JSON.parse(long)).toHaveLength(100);
});

test.each(["[9007199254740993]", "-0", "1.50", "1e3", "NaN", "[1, 2", ""])("%s is shown as it came", (text) => {
  expect(prettyValue(text)).toBe(text);
});

test("laying out changes no value", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
      const text = JSON.stringify(value);
      expect(JSON.stringify(JSON.parse(prettyValue(text)))).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

function marked(row: Row | undefined, whose: "mine" | "theirs"): string {
  if (row?.kind !== "different") return "";
  return (row[whose] ?? [])
    .filter(({ differs }) => differs)
    .map(({ text }) => text)
    .join("|");
}

function side(rows: Row[], whose: "mine" | "theirs"): string {
  return rows
    .flatMap((row) => {
      if (row.kind === "same") return [row.text];
      if (row.kind === "gap") return [];
      const pieces = row[whose];
      return pieces === null ? [] : [pieces.map(({ text }) => text).join("")];
    })
    .join("\n");
}
