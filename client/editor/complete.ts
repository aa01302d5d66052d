import { adopt } from "./adopt.ts";
import { idle } from "./idle.ts";

/** However busy the page is, the features come after so long. */
const LATEST_MS = 2_000;

/** The keys of late features, by their place on the keyboard; without a modifier, and with Ctrl or Cmd. */
const KEYS = ["F1", "F2", "F8", "F12"];
const MOD_KEYS = ["KeyF", "KeyH", "KeyD", "KeyG", "KeyL", "Space", "Period"];

let state: "bare" | "loading" | "complete" = "bare";
let early: KeyboardEvent | null = null;

/**
 * Loads the late features once the editor in `place` takes keys. A key that is for one of them hurries that; it is kept,
 * and done when they are there.
 */
export function completeLater(place: HTMLElement): void {
  if (state === "complete") return;
  place.addEventListener("keydown", keep, { capture: true });
  void idle(LATEST_MS).then(load);
}

function keep(event: KeyboardEvent): void {
  if (state === "complete" || !isForLateFeature(event)) return;
  event.preventDefault();
  event.stopPropagation();
  early = event;
  void load();
}

async function load(): Promise<void> {
  if (state !== "bare") return;
  state = "loading";
  const features = await import("./late-features.ts").catch(() => null);
  // A server that is away for a moment; the next editor or key tries again.
  if (features === null) state = "bare";
  else complete();
}

function complete(): void {
  adopt();
  state = "complete";
  // As if it were pressed now.
  early?.target?.dispatchEvent(new KeyboardEvent(early.type, early));
  early = null;
}

function isForLateFeature({ code, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  return ctrlKey || metaKey ? MOD_KEYS.includes(code) : KEYS.includes(code);
}
