const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** How this machine writes the key that Ctrl is on most and ⌘ on Apple's. */
export const MOD_KEY = isApple ? "⌘" : "Ctrl";

export type Shortcut = { key: "'" | "Enter" | "k"; run: () => void };

/** Whether the event is Ctrl (⌘ on Apple machines) with this key and nothing else. */
export function isShortcut(event: KeyboardEvent, key: Shortcut["key"]): boolean {
  const mod = isApple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (!mod || event.altKey || event.shiftKey) return false;
  // Some layouts have the quote elsewhere; its place on the keyboard counts too.
  return event.key.toLowerCase() === key.toLowerCase() || (key === "'" && event.code === "Quote");
}
