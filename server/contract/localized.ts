import { z } from "zod";

/** Languages the interface and the problems speak. English is always there; Korean may be missing. */
export const Locale = z.enum(["en", "ko"]);
export type Locale = z.infer<typeof Locale>;

export const LocalizedText = z.strictObject({ en: z.string(), ko: z.string().optional() });
export type LocalizedText = z.infer<typeof LocalizedText>;

/** The text in `locale`, or the English one where there is no translation. */
export function localize(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.en;
}
