import { useEffect, useRef } from "react";
import { isShortcut, type Shortcut } from "./keys.ts";

/** Keys of the page, heard before the editor hears them. */
export function useShortcuts(shortcuts: Shortcut[]): void {
  const newest = useRef(shortcuts);
  useEffect(() => {
    newest.current = shortcuts;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const meant = newest.current.find((shortcut) => isShortcut(event, shortcut));
      if (meant === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) meant.run();
    };
    window.addEventListener("keydown", hear, { capture: true });
    return () => window.removeEventListener("keydown", hear, { capture: true });
  }, []);
}
