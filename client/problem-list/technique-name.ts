import { Locale } from "#contract/localized.ts";
import i18next from "i18next";
import { useTranslation } from "react-i18next";
import type { Labels } from "./search.ts";

/** Problems name techniques in kebab-case; those that the page has no translation for are shown with spaces. */
export function useTechniqueName(): (technique: string) => string {
  const { i18n } = useTranslation();
  return (technique) => nameIn(technique, Locale.catch("en").parse(i18n.language));
}

function techniqueNames(technique: string): string[] {
  return Locale.options.map((locale) => nameIn(technique, locale));
}

/** What the list calls things in all languages, for a search. */
export const SEARCH_LABELS: Labels = {
  technique: techniqueNames,
  difficulty: (key) => allNames(`difficulty.${key}`),
  kind: (key) => allNames(`kind.${key}`),
};

/** What a key of the locales says in every language that has it. */
function allNames(key: string): string[] {
  return Locale.options.flatMap((locale) => {
    const name: unknown = i18next.getResource(locale, "translation", key);
    return typeof name === "string" ? [name] : [];
  });
}

function nameIn(technique: string, locale: Locale): string {
  const name: unknown = i18next.getResource(locale, "translation", `technique.${technique}`);
  return typeof name === "string" ? name : technique.replaceAll("-", " ");
}
