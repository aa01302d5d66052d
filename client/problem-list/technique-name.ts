import { Locale } from "#contract/localized.ts";
import i18next from "i18next";
import { useTranslation } from "react-i18next";

/** Problems name techniques in kebab-case; those that the page has no translation for are shown with spaces. */
export function useTechniqueName(): (technique: string) => string {
  const { i18n } = useTranslation();
  return (technique) => nameIn(technique, Locale.catch("en").parse(i18n.language));
}

/** A technique's names in all languages, for a search. */
export function techniqueNames(technique: string): string[] {
  return Locale.options.map((locale) => nameIn(technique, locale));
}

function nameIn(technique: string, locale: Locale): string {
  const name: unknown = i18next.getResource(locale, "translation", `technique.${technique}`);
  return typeof name === "string" ? name : technique.replaceAll("-", " ");
}
