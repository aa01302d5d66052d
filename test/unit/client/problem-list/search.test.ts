import { expect, test } from "vitest";
import { isFound, isNearlyFound, problemTexts, searchable } from "../../../../client/problem-list/search.ts";

const NAMES: Record<string, string[]> = {
  memoisation: ["memoisation", "메모이제이션"],
  "edit-distance": ["edit distance", "편집 거리"],
  lis: ["longest increasing subsequence", "최장 증가 부분 수열"],
  "dynamic-programming": ["dynamic programming", "동적 계획법"],
  tree: ["trees", "트리"],
};
const roll = searchable(
  problemTexts(
    {
      shortname: "carillonroll",
      name: { en: "The Café's Travelling Roll", ko: "종탑의 두루마리" },
      kind: "function",
      difficulty: "hard",
      techniques: Object.keys(NAMES),
      keywords: ["coin-change", "sequence alignment", "neighbouring colours"],
      status: "untouched",
    },
    {
      technique: (key) => NAMES[key] ?? [],
      difficulty: () => ["Hard", "어려움"],
      kind: () => ["stdin/stdout", "표준 입출력"],
    },
  ),
);

test.each([
  ["its shortname", "carillon"],
  ["its name, accents or not", "cafe"],
  ["a name without its apostrophe, or with a printer's", "cafes travelling"],
  ["a name with a printer's apostrophe", "café’s"],
  ["its Korean name", "두루마리"],
  ["a technique's key", "lis"],
  ["a technique as it is shown", "longest increasing"],
  ["one of the things that are shown in the plural", "tree"],
  ["the plural where the singular is shown", "edit distances"],
  ["a technique in Korean", "편집 거리"],
  ["its level as it is shown", "hard"],
  ["its level in Korean", "어려움"],
  ["its kind as it is shown", "stdin"],
  ["its kind in Korean", "표준입출력"],
  ["a keyword with its hyphen or without", "coin change"],
  ["a keyword with a hyphen where it has none", "sequence-alignment"],
  ["American spelling", "memoization"],
  ["another form of the word", "memoize"],
  ["American spelling of a keyword", "neighboring colors"],
  ["American spelling of a name", "traveling"],
  ["words in another order", "roll cafe"],
  ["upper case and spaces around", "  EDIT Distance "],
  ["two words written as one", "editdistance"],
  ["two Korean words written as one", "동적계획법"],
  ["Korean words parted elsewhere", "두루 마리"],
  ["a Korean word whose last syllable is half typed", "동적 계호"],
  ["a Korean word whose last syllable is one letter so far", "두ㄹ"],
  ["first letters of Korean words", "ㄷㅈㄱㅎㅂ"],
  ["first letters of a later Korean word", "ㄷㄹㅁㄹ"],
  ["what people call it for short", "dp"],
  ["what people call it for short in Korean", "디피"],
  ["another Korean name of it", "다이나믹 프로그래밍"],
  ["decomposed Korean, as a Mac types it into an address", "메모이제이션".normalize("NFD")],
  ["nothing", ""],
])("a problem is found by %s", (_, search) => {
  expect(isFound(roll, search)).toBe(true);
});

test.each(["knapsack", "coin purse", "배낭", "easy", "ㅎㅎ", "gec"])("it is not found by %s", (search) => {
  expect(isFound(roll, search)).toBe(false);
});

test.each([
  ["a letter too few", "carilonroll"],
  ["a letter too many", "memoisattion"],
  ["a wrong letter", "distence"],
  ["two letters the wrong way round", "tere"],
  ["a slip in each of two words", "eddit distence"],
  ["a wrong vowel in Korean", "동적 게획법"],
  ["a wrong syllable in Korean", "메모이제이숀"],
  ["Korean keys pressed on an English keyboard", "ehdwjr"],
])("with %s it is nearly found", (_, search) => {
  expect(isFound(roll, search)).toBe(false);
  expect(isNearlyFound(roll, search)).toBe(true);
});

test.each(["knapsack", "coins purse", "배낭 문제", "rope", "cat", "qwer"])("%s comes close to nothing", (search) => {
  expect(isNearlyFound(roll, search)).toBe(false);
});
