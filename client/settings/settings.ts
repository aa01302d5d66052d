import { Language } from "#contract/language.ts";
import { Locale } from "#contract/localized.ts";
import { z } from "zod";
import { stored, useStored } from "../storage/stored.ts";

export const EDITOR_FONT_SIZES = [12, 13, 14, 15, 16, 18, 20] as const;

export const Settings = z.object({
  colorScheme: z.enum(["auto", "light", "dark"]).catch("auto"),
  /** null: the browser's language. */
  locale: Locale.nullable().catch(null),
  /** Shown in the list and beside statements, or only where they are asked for. */
  techniques: z.enum(["hidden", "shown"]).catch("hidden"),
  editorFontSize: z.number().int().min(10).max(32).catch(14),
  /** The language a problem opens in the first time. */
  language: Language.catch("typescript"),
});
export type Settings = z.infer<typeof Settings>;

export const settings = stored("basecase.settings", Settings, Settings.parse({}));

export function useSettings(): Settings {
  return useStored(settings);
}

export function changeSettings(change: Partial<Settings>): void {
  settings.set({ ...settings.get(), ...change });
}
