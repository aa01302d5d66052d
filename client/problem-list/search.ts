import type { ProblemSummary } from "#contract/problem/problem.ts";
import { foldText } from "./fold-text.ts";
import { asHangul, initialsOf, isInitials, lettersOf } from "./hangul.ts";
import { isClose } from "./is-close.ts";
import { SYNONYMS } from "./synonyms.ts";

/**
 * A text as it is compared: folded, Korean by the letters that are typed one by one, and without its spaces. `initials`
 * are the first letters of its Korean syllables, from each of its words on.
 */
type Form = { letters: string; joined: string; initials: string[] };

/** All that something can be found by. */
export type Searchable = Form[];

/** What the list calls things, in every language. */
export type Labels = {
  technique: (key: string) => string[];
  difficulty: (key: ProblemSummary["difficulty"]) => string[];
  kind: (key: ProblemSummary["kind"]) => string[];
};

/** A problem by its names, its techniques by key and as they are shown, its keywords, its level and its kind. */
export function problemTexts(problem: ProblemSummary, labels: Labels): string[] {
  const { shortname, name, techniques, keywords, difficulty, kind } = problem;
  return [
    shortname,
    ...Object.values(name),
    ...keywords,
    ...techniques,
    ...techniques.flatMap(labels.technique),
    ...labels.difficulty(difficulty),
    ...labels.kind(kind),
  ];
}

/** Texts, with what people call the things in them. */
export function searchable(texts: string[]): Searchable {
  return [...new Set(texts.flatMap(formsOf))];
}

/** Whether every word of `search` is in the texts, or all of it with other spaces. */
export function isFound(forms: Searchable, search: string): boolean {
  const wanted = lettersOf(foldText(search));
  const has = (word: string) =>
    isInitials(word)
      ? forms.some(({ initials }) => initials.some((from) => from.startsWith(word)))
      : forms.some(({ letters }) => letters.includes(word));
  return wanted.split(" ").every(has) || isFoundJoined(forms, withoutSpaces(wanted));
}

/**
 * Whether the texts have words that are close to those of `search`, for somebody who found nothing: a slip or two, or
 * Korean typed while the keyboard was in English.
 */
export function isNearlyFound(forms: Searchable, search: string): boolean {
  const hangul = asHangul(search);
  if (hangul !== null && isFound(forms, hangul)) return true;
  const words = forms.flatMap(({ letters, joined }) => [...letters.split(" "), joined]);
  const close = (word: string) => words.some((other) => isClose(word, other));
  const wanted = lettersOf(foldText(search));
  return wanted.split(" ").every(close) || close(withoutSpaces(wanted));
}

/** 동적계획법 for 동적 계획법. A few letters of English would be found across the words of anything. */
function isFoundJoined(forms: Searchable, wanted: string): boolean {
  return wanted.length >= JOINED_LEAST && forms.some(({ joined }) => joined.includes(wanted));
}

const JOINED_LEAST = 4;

/** Techniques and keywords are those of many problems: each text is taken apart once. */
const known = new Map<string, Form[]>();

function formsOf(text: string): Form[] {
  const folded = foldText(text);
  const forms = known.get(folded) ?? [folded, ...synonymsOf(folded)].map(formOf);
  known.set(folded, forms);
  return forms;
}

function formOf(folded: string): Form {
  const letters = lettersOf(folded);
  const words = folded.split(" ");
  const initials = letters === folded ? [] : words.map((_, at) => initialsOf(words.slice(at).join("")));
  return { letters, joined: withoutSpaces(letters), initials };
}

function withoutSpaces(text: string): string {
  return text.replaceAll(" ", "");
}

function synonymsOf(folded: string): string[] {
  const text = ` ${folded} `;
  return FOLDED_SYNONYMS.filter((line) => line.some((word) => text.includes(` ${word} `))).flat();
}

const FOLDED_SYNONYMS = SYNONYMS.map((line) => line.map(foldText));
