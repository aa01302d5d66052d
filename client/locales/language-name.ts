import type { Locale } from "#contract/localized.ts";

/** What a language is called in `locale`; its code where nobody knows a name for it. */
export function languageName(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
