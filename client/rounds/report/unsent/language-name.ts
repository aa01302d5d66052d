import type { Language } from "#contract/language.ts";

export function languageName(language: Language): string {
  return language === "typescript" ? "TypeScript" : "JavaScript";
}
