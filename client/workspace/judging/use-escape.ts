import { useEffect } from "react";

/** Whatever of the page is open above it takes the key first. */
const ABOVE = "[role='dialog'], [role='menu'], [role='listbox']";

/** Escape, where nothing else wants it: the editor's own widgets, vim's modes, a menu, a dialog. */
export function useEscape(run: (() => void) | null): void {
  useEffect(() => {
    if (run === null) return undefined;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.repeat || isTaken(event)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const isOpen = [...document.querySelectorAll<HTMLElement>(ABOVE)].some((part) => part.checkVisibility());
      if (!isOpen) run();
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [run]);
}

/** The editor keeps a key that it uses from going on to here, and prevents the browser's own way with every Escape. */
function isTaken({ target, defaultPrevented }: KeyboardEvent): boolean {
  return defaultPrevented && !(target instanceof Element && target.closest(".monaco-editor") !== null);
}
