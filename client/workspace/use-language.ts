import { Language } from "#contract/language.ts";
import { settings } from "../settings/settings.ts";
import { stored, useStored } from "../storage/stored.ts";

/** The language a problem is being solved in, remembered for each problem. */
export function useLanguage(shortname: string): [Language, (language: Language) => void] {
  const store = stored(`basecase.language.${shortname}`, Language, settings.get().language);
  return [useStored(store), store.set];
}
