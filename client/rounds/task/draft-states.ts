import type { Language } from "#contract/language.ts";
import { useSyncExternalStore } from "react";
import type { SaveState } from "./recorder.ts";

/** How safe each draft of a task is. It changes with every few keys, so only what shows it is drawn again. */
export type DraftStates = {
  get(language: Language): SaveState;
  set(language: Language, state: SaveState): void;
  subscribe: (listener: () => void) => () => void;
};

const SAVED: SaveState = { status: "saved" };

export function createDraftStates(): DraftStates {
  const states = new Map<Language, SaveState>();
  const listeners = new Set<() => void>();
  return {
    get: (language) => states.get(language) ?? SAVED,
    set: (language, state) => {
      states.set(language, state);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useDraftState(states: DraftStates, language: Language): SaveState {
  return useSyncExternalStore(states.subscribe, () => states.get(language));
}
