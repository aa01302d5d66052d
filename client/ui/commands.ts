import { useEffect, useSyncExternalStore } from "react";

/** Something the palette can do. */
export type Command = {
  id: string;
  label: string;
  hint?: string;
  /** Keys that do it too, as shown. */
  keys?: string[];
  run: () => void;
};

const sources = new Map<symbol, Command[]>();
const listeners = new Set<() => void>();
let all: Command[] = [];

/** Offers the commands in the palette while the calling component is on the page. */
export function useCommands(commands: Command[]): void {
  useEffect(() => {
    const source = Symbol("commands");
    sources.set(source, commands);
    publish();
    return () => {
      sources.delete(source);
      publish();
    };
  }, [commands]);
}

export function useAllCommands(): Command[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => all,
  );
}

function publish(): void {
  all = [...sources.values()].flat();
  for (const listener of listeners) listener();
}
