import type { ProblemSummary } from "#contract/problem.ts";

/** British and American spellings, and other forms of one word, as one. Applied to texts and to what is looked for. */
const SAME: [RegExp, string][] = [
  [/is(?=ations?\b|e[drs]?\b|ing\b)/g, "iz"],
  [/our(?=s\b|ed\b|ing\b|able\b|hood|\b)/g, "or"],
  [/([aeiou])ll(?=ed\b|ing\b|ers?\b)/g, "$1l"],
  [/tre\b/g, "ter"],
  [/\bgrey/g, "gray"],
  [/\bmaths\b/g, "math"],
];

/**
 * All that a problem can be found by, folded: its names, its techniques by key and as they are shown in every language,
 * its keywords. `labels`: a technique's key → what it is called.
 */
export function searchText(
  { shortname, name, techniques, keywords }: ProblemSummary,
  labels: (technique: string) => string[],
): string {
  const texts = [shortname, name.en, name.ko ?? "", ...keywords, ...techniques, ...techniques.flatMap(labels)];
  return texts.map(folded).join("\n");
}

/** Whether every word of `search` is in the text. */
export function isFound(text: string, search: string): boolean {
  return folded(search)
    .split(" ")
    .every((word) => text.includes(word));
}

/** How a text is compared: case, accents, hyphens and spelling make no difference. */
function folded(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replaceAll(/\p{Mn}/gu, "")
    .normalize("NFC")
    .toLowerCase();
  const words = plain.replaceAll(/[-_./]+/g, " ").replaceAll(/\s+/g, " ");
  return SAME.reduce((current, [pattern, replacement]) => current.replaceAll(pattern, replacement), words).trim();
}
