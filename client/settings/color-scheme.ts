import type { MantineColorSchemeManager } from "@mantine/core";
import { changeSettings, settings } from "./settings.ts";

/** Keeps Mantine's colour scheme in the page's own settings, where `color-scheme.js` reads it before the first paint. */
export function settingsColorScheme(): MantineColorSchemeManager {
  let stop: (() => void) | null = null;
  let known = settings.get().colorScheme;
  return {
    get: () => settings.get().colorScheme,
    set: (colorScheme) => {
      known = colorScheme;
      if (settings.get().colorScheme !== colorScheme) changeSettings({ colorScheme });
    },
    subscribe(onUpdate) {
      stop = settings.subscribe(() => {
        const { colorScheme } = settings.get();
        // Mantine hears of its own changes too, and would set them again.
        if (colorScheme === known) return;
        known = colorScheme;
        onUpdate(colorScheme);
      });
    },
    unsubscribe: () => stop?.(),
    clear: () => changeSettings({ colorScheme: "auto" }),
  };
}
