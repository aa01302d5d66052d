import { expect, test } from "vitest";
import type { Difficulty, ProblemSummary } from "#contract/problem/problem.ts";
import {
  applyFilter,
  countTechniques,
  type Filter,
  isGuess,
  readFilter,
  writeFilter,
} from "../../../../client/problem-list/filter.ts";

const EVERYTHING: Filter = { search: "", status: null, difficulty: null, techniques: [] };
const labels = {
  technique: (key: string) => (key === "dynamic-programming" ? ["dynamic programming", "동적 계획법"] : []),
  difficulty: (key: Difficulty) => (key === "hard" ? ["Hard", "어려움"] : ["Easy", "쉬움"]),
  kind: () => [],
};
const problems = [
  problem("harbour", "Harbour", "항구", "hard", ["dynamic-programming", "grid"], "solved"),
  problem("archive", "Archive", "기록 보관소", "easy", ["recursion"], "attempted"),
  problem("zenith", "Zenith", "천정", "easy", ["recursion", "grid"], "untouched"),
];

test.each<[Partial<Filter>, string[]]>([
  [{}, ["archive", "zenith", "harbour"]],
  [{ status: "solved" }, ["harbour"]],
  [{ difficulty: "easy" }, ["archive", "zenith"]],
  [{ techniques: ["recursion", "grid"] }, ["zenith"]],
  [{ search: "HARB" }, ["harbour"]],
  [{ search: "기록" }, ["archive"]],
  [{ search: "dynamic prog" }, ["harbour"]],
  [{ search: "harbor" }, ["harbour"]],
  [{ search: "계획법" }, ["harbour"]],
  [{ search: "nothing like it" }, []],
])("the filter %o leaves %o", (filter, left) => {
  expect(
    applyFilter(problems, { ...EVERYTHING, ...filter }, { locale: "en", labels }).map(({ shortname }) => shortname),
  ).toEqual(left);
});

test.each<[string, string[], boolean]>([
  ["zenith", ["zenith"], false],
  ["zentih", ["zenith"], true],
  ["어려움", ["harbour"], false],
  ["동적계획법", ["harbour"], false],
  ["qqqqqq", [], true],
])("looking for %s finds %o, and whether that is a guess is known", (search, left, guessed) => {
  const filter = { ...EVERYTHING, search };
  expect(applyFilter(problems, filter, { locale: "en", labels }).map(({ shortname }) => shortname)).toEqual(left);
  expect(isGuess(problems, filter, labels)).toBe(guessed);
});

test("another filter that leaves nothing does not make a find a guess", () => {
  const filter: Filter = { ...EVERYTHING, search: "zenith", difficulty: "hard" };
  expect(applyFilter(problems, filter, { locale: "en", labels })).toEqual([]);
  expect(isGuess(problems, filter, labels)).toBe(false);
});

test("a filter survives the address bar", () => {
  const filter: Filter = { search: "a & b", status: "attempted", difficulty: "hard", techniques: ["grid", "lis"] };
  expect(readFilter(new URLSearchParams(writeFilter(filter).toString()))).toEqual(filter);
});

test("nonsense in the address bar filters nothing", () => {
  expect(readFilter(new URLSearchParams("status=bogus&difficulty=7"))).toEqual(EVERYTHING);
});

test("techniques are counted, the frequent first", () => {
  expect(countTechniques(problems)).toEqual([
    { technique: "grid", count: 2 },
    { technique: "recursion", count: 2 },
    { technique: "dynamic-programming", count: 1 },
  ]);
});

function problem(
  shortname: string,
  en: string,
  ko: string,
  difficulty: ProblemSummary["difficulty"],
  techniques: string[],
  status: ProblemSummary["status"],
): ProblemSummary {
  return { shortname, name: { en, ko }, kind: "function", difficulty, techniques, keywords: [], status };
}
