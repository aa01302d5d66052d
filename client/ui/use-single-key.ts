import { useEffect, useRef } from "react";
import { settings } from "../settings/settings.ts";

/** A key that does something by itself, unless something is being typed or such keys are turned off (WCAG 2.1.4). */
export function useSingleKey(key: "/" | "?", run: () => void): void {
  const newest = useRef(run);
  useEffect(() => {
    newest.current = run;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest("input, textarea, [contenteditable]");
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      if (!settings.get().singleKeys) return;
      event.preventDefault();
      newest.current();
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [key]);
}
