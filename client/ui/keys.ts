const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** How this machine writes the key that Ctrl is on most and ⌘ on Apple's. */
export const MOD_KEY = isApple ? "⌘" : "Ctrl";
export const SHIFT_KEY = isApple ? "⇧" : "Shift";
export const ALT_KEY = isApple ? "⌥" : "Alt";

/** Keys held with Ctrl (⌘). */
type ModKey = "'" | "Enter" | "k";
/** Keys held with Alt (⌥), by their place: what they type there differs from layout to layout. */
type AltCode = "Comma" | "Period" | "Slash";

export type Shortcut = { run: () => void } & ({ key: ModKey } | { altCode: AltCode });

/** Whether the event is the shortcut's key with Ctrl (⌘ on Apple machines), or with Alt, and nothing else. */
export function isShortcut(event: KeyboardEvent, shortcut: Shortcut): boolean {
  if (event.shiftKey) return false;
  if ("altCode" in shortcut) {
    return event.altKey && !event.ctrlKey && !event.metaKey && event.code === shortcut.altCode;
  }
  const { key } = shortcut;
  const mod = isApple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (!mod || event.altKey) return false;
  // Some layouts have the quote elsewhere; its place on the keyboard counts too.
  return event.key.toLowerCase() === key.toLowerCase() || (key === "'" && event.code === "Quote");
}
