import type { ProblemSummary } from "#contract/problem.ts";
import { foldText } from "./fold-text.ts";
import { asHangul, initialsOf, isInitials, lettersOf } from "./hangul.ts";
import { isClose } from "./is-close.ts";
import { SYNONYMS } from "./synonyms.ts";

/** All that a problem can be found by, each text folded; Korean also by its letters, as they are typed one by one. */
export type Searchable = { texts: string[]; letters: string[] };

/** What the list calls things, in every language. */
export type Labels = {
  technique: (key: string) => string[];
  difficulty: (key: ProblemSummary["difficulty"]) => string[];
};

/** A problem by its names, its techniques by key and as they are shown, its keywords and its level. */
export function searchableProblem(problem: ProblemSummary, labels: Labels): Searchable {
  const { shortname, name, techniques, keywords, difficulty } = problem;
  return searchable([
    shortname,
    ...Object.values(name),
    ...keywords,
    ...techniques,
    ...techniques.flatMap(labels.technique),
    difficulty,
    ...labels.difficulty(difficulty),
  ]);
}

/** Texts, with what people call the things in them. */
export function searchable(shown: string[]): Searchable {
  const folded = shown.map(foldText);
  const texts = [...new Set([...folded, ...synonymsOf(folded)])];
  return { texts, letters: texts.map(lettersOf) };
}

/** Whether every word of `search` is in the texts, or all of it with other spaces. */
export function isFound({ texts, letters }: Searchable, search: string): boolean {
  const folded = foldText(search);
  const has = (word: string) =>
    isInitials(word) ? texts.some((text) => hasInitials(text, word)) : letters.some((text) => text.includes(word));
  return folded.split(" ").every((word) => has(lettersOf(word))) || isFoundJoined(letters, folded);
}

/**
 * Whether the texts have words that are close to those of `search`, for somebody who found nothing: a slip or two, or
 * Korean typed while the keyboard was in English.
 */
export function isNearlyFound(all: Searchable, search: string): boolean {
  const hangul = asHangul(search);
  if (hangul !== null && isFound(all, hangul)) return true;
  const words = all.letters.flatMap((text) => [...text.split(" "), joined(text)]);
  const close = (word: string) => words.some((other) => isClose(word, other));
  const wanted = lettersOf(foldText(search));
  return wanted.split(" ").every(close) || close(joined(wanted));
}

/** 동적계획법 for 동적 계획법. A few letters of English would be found across the words of anything. */
function isFoundJoined(letters: string[], folded: string): boolean {
  const wanted = joined(lettersOf(folded));
  return wanted.length >= JOINED_LEAST && letters.some((text) => joined(text).includes(wanted));
}

const JOINED_LEAST = 4;

function joined(text: string): string {
  return text.replaceAll(" ", "");
}

/** ㄷㅈㄱ finds 동적 계획법, from the beginning of any word. */
function hasInitials(text: string, wanted: string): boolean {
  const words = text.split(" ");
  return words.some((_, at) => initialsOf(words.slice(at).join("")).startsWith(wanted));
}

function synonymsOf(texts: string[]): string[] {
  return FOLDED_SYNONYMS.filter((line) => line.some((word) => texts.some((text) => hasWords(text, word)))).flat();
}

const FOLDED_SYNONYMS = SYNONYMS.map((line) => line.map(foldText));

function hasWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}
