import type { Language } from "#contract/language.ts";
import { useCallback, useEffect, useMemo, useReducer } from "react";
import { readText, writeText } from "../../storage/stored.ts";
import { browserTime } from "../../saving/browser-time.ts";
import { createSaver } from "../../saving/saver.ts";
import type { SavePolicy } from "../../saving/saving.ts";
import { Draft } from "./draft.ts";

/** Typing is written down when it pauses or has gone on for so long, and whenever the page is hidden or left. */
const POLICY: SavePolicy = { keep: { quietMs: 150, longestMs: 400 }, send: null, retryMs: [], stallMs: 0 };

/** The draft of one problem and language, saved while typing. */
export function useDraft(shortname: string, language: Language, starter: string) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const draft = useMemo(
    () => new Draft({ shortname, language }, starter, { read: readText, write: writeText }, redraw),
    [shortname, language, starter],
  );

  const saver = useMemo(
    () =>
      createSaver({
        policy: POLICY,
        keep: () => draft.save(Date.now()),
        send: async () => ({ kind: "stopped" }),
        ...browserTime,
        onStatus: () => {},
      }),
    [draft],
  );

  useEffect(() => {
    const save = () => void saver.flush();
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
  }, [draft, saver, shortname, language]);

  const type = useCallback(
    (source: string) => {
      draft.type(source);
      saver.changed();
    },
    [draft, saver],
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
