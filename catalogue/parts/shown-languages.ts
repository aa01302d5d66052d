import { Locale } from "#contract/localized.ts";

/**
 * Of the languages that a package is written in, those that a page shows: its own, and where none of these is among
 * them, the first of the others.
 */
export function shownLanguages(languages: Iterable<string>): string[] {
  const sorted = [...new Set(languages)].toSorted();
  const own = Locale.options.filter((locale) => sorted.includes(locale));
  return own.length > 0 ? own : sorted.slice(0, 1);
}

/** The language of `statement/problem.sv.tex` is `sv`, and English where a name says none; null of any other file. */
export function statementLanguage(path: string): string | null {
  const match = /^(?:statement|problem_statement)\/problem(?:\.([a-z]{2,3}(?:-[A-Z]{2})?))?\.(?:md|tex)$/.exec(path);
  return match === null ? null : (match[1] ?? "en");
}
