import type { Language } from "#contract/language.ts";
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { readText, writeText } from "../storage/stored.ts";
import { Draft } from "./draft.ts";

/** Typing is written down when it pauses this long, and whenever the page is hidden or left. */
const SAVE_AFTER_MS = 250;

/** The draft of one problem and language, saved while typing. */
export function useDraft(shortname: string, language: Language, starter: string) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const draft = useMemo(
    () => new Draft({ shortname, language }, starter, { read: readText, write: writeText }, redraw),
    [shortname, language, starter],
  );

  useEffect(() => {
    const save = () => draft.save(Date.now());
    const notice = (event: StorageEvent) => {
      if (event.key?.startsWith(`basecase.draft.${shortname}.${language}`)) draft.noticeOther();
    };
    window.addEventListener("storage", notice);
    window.addEventListener("pagehide", save);
    document.addEventListener("visibilitychange", save);
    return () => {
      save();
      window.removeEventListener("storage", notice);
      window.removeEventListener("pagehide", save);
      document.removeEventListener("visibilitychange", save);
    };
  }, [draft, shortname, language]);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const type = useCallback(
    (source: string) => {
      draft.type(source);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => draft.save(Date.now()), SAVE_AFTER_MS);
    },
    [draft],
  );

  return {
    state: draft.state,
    /** The newest code, also what was typed a moment ago. */
    read: useCallback(() => draft.source, [draft]),
    type,
    keepMine: useCallback(() => draft.keepMine(Date.now()), [draft]),
    takeTheirs: useCallback(() => draft.takeTheirs(Date.now()), [draft]),
  };
}
