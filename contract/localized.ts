import { z } from "zod";

/** Languages the interface and our own problems speak. English is always there; Korean may be missing. */
export const Locale = z.enum(["en", "ko"]);
export type Locale = z.infer<typeof Locale>;

export const LocalizedText = z.strictObject({ en: z.string(), ko: z.string().optional() });
export type LocalizedText = z.infer<typeof LocalizedText>;

/** As the package format writes languages: `sv`, `pt-BR`. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, "must be a language code such as en or pt-BR");

/** A package's text by language; it has one at least, and none that must be there. */
export const PackageText = z
  .record(LanguageCode, z.string())
  .refine((text) => Object.keys(text).length > 0, "must have a text");
export type PackageText = z.infer<typeof PackageText>;

/** A text of ours or of a package. */
export const ShownText = z.union([LocalizedText, PackageText]);
export type ShownText = z.infer<typeof ShownText>;

/** The text in `locale`, or else in English, or in the language that there is; and which language that is. */
export function inLanguage(text: ShownText, locale: Locale): { language: string; text: string } {
  const byLanguage = new Map(Object.entries(text));
  const language = [locale, "en", ...byLanguage.keys()].find((code) => byLanguage.has(code)) ?? locale;
  return { language, text: byLanguage.get(language) ?? "" };
}

export function localize(text: ShownText, locale: Locale): string {
  return inLanguage(text, locale).text;
}
