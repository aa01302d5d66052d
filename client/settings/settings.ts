import { Language } from "#contract/language.ts";
import { Locale } from "#contract/localized.ts";
import { z } from "zod";
import { stored, useStored } from "../storage/stored.ts";

export const EDITOR_FONT_SIZES = [12, 13, 14, 15, 16, 18, 20] as const;

export const TAB_SIZES = [2, 4, 8] as const;

export const EditorFont = z.enum(["jetbrains", "jetbrainsLigatures", "system"]);
export type EditorFont = z.infer<typeof EditorFont>;

export const Settings = z.object({
  colorScheme: z.enum(["auto", "light", "dark"]).catch("auto"),
  /** null: the browser's language. */
  locale: Locale.nullable().catch(null),
  /** Shown in the list and beside statements, or only where they are asked for. */
  techniques: z.enum(["hidden", "shown"]).catch("hidden"),
  editorFontSize: z.number().int().min(10).max(32).catch(14),
  editorFont: EditorFont.catch("jetbrains"),
  tabSize: z.literal(TAB_SIZES).catch(2),
  /** Long lines go on below; else they run out of sight. */
  wordWrap: z.boolean().catch(true),
  bracketColors: z.boolean().catch(false),
  vimKeys: z.boolean().catch(false),
  /** Keys without Ctrl or Alt, such as "?"; people who speak to their machine need them off. */
  singleKeys: z.boolean().catch(true),
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
