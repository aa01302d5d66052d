import { OWN_CASES_LIMIT } from "#contract/judging/limits.ts";
import { useCallback } from "react";
import { z } from "zod";
import { stored, useStored } from "../../storage/stored.ts";
import { OwnCase } from "./own-case.ts";

/** A problem's own cases, kept in this browser. */
export function useOwnCases(shortname: string) {
  const store = stored(`basecase.cases.${shortname}`, z.array(OwnCase).max(OWN_CASES_LIMIT), []);
  const cases = useStored(store);

  const insert = useCallback(
    (fields: string[], at = store.get().length): string => {
      const id = crypto.randomUUID();
      store.set(store.get().toSpliced(at, 0, { id, fields }));
      return id;
    },
    [store],
  );
  const change = useCallback(
    (id: string, at: number, text: string) =>
      store.set(store.get().map((own) => (own.id === id ? { id, fields: own.fields.with(at, text) } : own))),
    [store],
  );
  /** Takes a case away and returns what puts it back in its place. */
  const remove = useCallback(
    (id: string): (() => void) => {
      const before = store.get();
      const at = before.findIndex((own) => own.id === id);
      const removed = before[at];
      store.set(before.filter((own) => own.id !== id));
      return () => {
        const now = store.get();
        if (removed && !now.some((own) => own.id === id))
          store.set(now.toSpliced(Math.min(at, now.length), 0, removed));
      };
    },
    [store],
  );
  return { cases, insert, change, remove, full: cases.length >= OWN_CASES_LIMIT };
}
