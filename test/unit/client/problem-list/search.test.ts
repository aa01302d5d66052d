import { expect, test } from "vitest";
import { isFound, searchText } from "../../../../client/problem-list/search.ts";

const NAMES: Record<string, string[]> = {
  memoisation: ["memoisation", "메모이제이션"],
  "edit-distance": ["edit distance", "편집 거리"],
  lis: ["longest increasing subsequence", "최장 증가 부분 수열"],
};
const text = searchText(
  {
    shortname: "carillonroll",
    name: { en: "The Café's Travelling Roll", ko: "종탑의 두루마리" },
    kind: "function",
    difficulty: "hard",
    techniques: Object.keys(NAMES),
    keywords: ["coin-change", "sequence alignment", "neighbouring colours"],
    status: "untouched",
  },
  (technique) => NAMES[technique] ?? [],
);

test.each([
  ["its shortname", "carillon"],
  ["its name, accents or not", "cafe"],
  ["its Korean name", "두루마리"],
  ["a technique's key", "lis"],
  ["a technique as it is shown", "longest increasing"],
  ["a technique in Korean", "편집 거리"],
  ["a keyword with its hyphen or without", "coin change"],
  ["a keyword with a hyphen where it has none", "sequence-alignment"],
  ["American spelling", "memoization"],
  ["American spelling of a keyword", "neighboring colors"],
  ["American spelling of a name", "traveling"],
  ["words in another order", "roll cafe"],
  ["upper case and spaces around", "  EDIT Distance "],
  ["decomposed Korean, as a Mac types it into an address", "메모이제이션".normalize("NFD")],
  ["nothing", ""],
])("a problem is found by %s", (_, search) => {
  expect(isFound(text, search)).toBe(true);
});

test.each(["knapsack", "coin purse", "배낭"])("it is not found by %s", (search) => {
  expect(isFound(text, search)).toBe(false);
});
