import { describe, expect, it } from "vitest";
import { mutate } from "../../../verifier/mutate/mutate.ts";
import { OPERATOR_NAMES } from "../../../verifier/mutate/mutant.ts";

const changes = (source: string) =>
  mutate({ source, language: "typescript" }).map((mutant) => `${mutant.operator}: ${mutant.before} → ${mutant.after}`);

describe("mutate", () => {
  it.each([
    ["a < b", ["comparison: a < b → a <= b", "comparison: a < b → a >= b"]],
    ["a === b", ["comparison: a === b → a !== b"]],
    ["a % b", ["arithmetic: a % b → a * b"]],
    ["a && b", ["logical: a && b → a || b"]],
    ["!a", ["logical: !a → a"]],
    ["Math.min(a, b)", ["minMax: Math.min(a, b) → Math.max(a, b)"]],
    ["Math.floor(a)", ["rounding: Math.floor(a) → Math.ceil(a)"]],
    ["solve(i, j)", ["swappedArguments: solve(i, j) → solve(j, i)"]],
    ["c ? x : y", ["droppedBranch: c ? x : y → x", "droppedBranch: c ? x : y → y"]],
    ["[...path]", ["sharedState: [...path] → path"]],
    ["path.slice()", ["sharedState: path.slice() → path"]],
    ["list.sort(by)", ["droppedCall: list.sort(by) → list"]],
    ["7", ["offByOne: 7 → 8", "offByOne: 7 → 6"]],
    ["0", ["offByOne: 0 → 1"]],
    ["Infinity", ["initialValue: Infinity → 0"]],
    ["true", ["initialValue: true → false"]],
    ["`${i},${j}`", ['memoKey: i → ""', 'memoKey: j → ""']],
  ])("plants the faults of %s", (expression, expected) => {
    expect(changes(`const it = ${expression};`).toSorted()).toEqual(expected.toSorted());
  });

  it("drops statements and base cases", () => {
    expect(changes("function f(n: number) { if (n) return n; g(); }")).toEqual([
      "droppedStatement: if (n) return n; → ;",
      "droppedStatement: g(); → ;",
    ]);
  });

  it("leaves types, strings and loop steps alone", () => {
    expect(changes('type Pair = [0, 1]; for (;;i++) { const s: string = "a" + "b"; }')).toEqual([]);
  });

  it("gives every mutant another text and an id that edits elsewhere do not change", () => {
    const source = "function f(a, b) { if (a < b) return a + 1; return b - 1; }\n";
    const mutants = mutate({ source, language: "javascript" });
    expect(new Set(mutants.map((mutant) => mutant.source)).size).toBe(mutants.length);
    const moved = mutate({ source: `// moved down\n${source}`, language: "javascript" });
    expect(moved.map((mutant) => mutant.id)).toEqual(mutants.map((mutant) => mutant.id));
    expect(moved[0]?.line).toBe(2);
  });

  it("refuses a source that does not parse", () => {
    expect(() => mutate({ source: "function (", language: "javascript" })).toThrow("does not parse");
  });

  it("uses every operator it names", () => {
    const source = `function f(a, b) {
      if (a < b) return Math.min(a, Math.floor(b / 2)); else g(b, a);
      const memo = \`\${a},\${b}\`; const best = Infinity; const copy = [...a]; a.sort(); h(); return !copy && 1;
    }`;
    const used = new Set(mutate({ source, language: "javascript" }).map((mutant) => mutant.operator));
    expect([...used].toSorted()).toEqual(OPERATOR_NAMES.toSorted());
  });
});
