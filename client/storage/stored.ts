import { useSyncExternalStore } from "react";
import type { z } from "zod";
import { noteWrite } from "./journal.ts";

/** A value in localStorage, checked when read; a damaged or missing one reads as `fallback`. */
export type Stored<T> = {
  get: () => T;
  set: (value: T) => void;
  /** Tells of changes made here and in other tabs. */
  subscribe: (listener: () => void) => () => void;
};

const opened = new Map<string, Stored<unknown>>();

export function stored<T>(key: string, schema: z.ZodType<T>, fallback: T): Stored<T> {
  const known = opened.get(key);
  // A key always comes with the same schema, so the type is the one it was opened with.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  if (known !== undefined) return known as Stored<T>;
  const made = open(key, schema, fallback);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  opened.set(key, made as Stored<unknown>);
  return made;
}

export function useStored<T>(value: Stored<T>): T {
  return useSyncExternalStore(value.subscribe, value.get);
}

/** Reads localStorage; null where the browser forbids it. */
export function readText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Writes localStorage, `null` removes, so that a crash loses nothing; false where the browser refuses (private mode, full). */
export function writeText(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    noteWrite(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The keys that begin so; none where the browser forbids it. */
export function keysOf(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

/** What was read before localStorage was put right is read again. */
export function readAgain(): void {
  for (const each of rereads) each();
}

const rereads: (() => void)[] = [];

function open<T>(key: string, schema: z.ZodType<T>, fallback: T): Stored<T> {
  const listeners = new Set<() => void>();
  let text = readText(key);
  let value = decode(text, schema, fallback);
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const reread = () => {
    const now = readText(key);
    if (now === text) return;
    text = now;
    value = decode(text, schema, fallback);
    notify();
  };
  const refresh = (event: StorageEvent) => {
    if (event.key === key || event.key === null) reread();
  };
  rereads.push(reread);
  return {
    get: () => value,
    set(next) {
      value = next;
      text = JSON.stringify(next);
      writeText(key, text);
      notify();
    },
    subscribe(listener) {
      if (listeners.size === 0) window.addEventListener("storage", refresh);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener("storage", refresh);
      };
    },
  };
}

function decode<T>(text: string | null, schema: z.ZodType<T>, fallback: T): T {
  if (text === null) return fallback;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : fallback;
  } catch {
    return fallback;
  }
}
