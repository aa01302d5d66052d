import type { MantineColorSchemeManager } from "@mantine/core";
import { changeSettings, settings } from "./settings.ts";

/** Keeps Mantine's colour scheme in the page's own settings, where `color-scheme.js` reads it before the first paint. */
export function settingsColorScheme(): MantineColorSchemeManager {
  let stop: (() => void) | null = null;
  return {
    get: () => settings.get().colorScheme,
    set: (colorScheme) => changeSettings({ colorScheme }),
    subscribe(onUpdate) {
      stop = settings.subscribe(() => onUpdate(settings.get().colorScheme));
    },
    unsubscribe: () => stop?.(),
    clear: () => changeSettings({ colorScheme: "auto" }),
  };
}
