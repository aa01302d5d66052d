import { DRAFT_LIMIT } from "#contract/round/edits.ts";
import { Language } from "#contract/language.ts";
import type { Round, TaskContent } from "#contract/round/round.ts";
import { notifications } from "@mantine/notifications";
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../api/request.ts";
import { readTask, saveEdits } from "../api/rounds.ts";
import type { EditorHandle, TextChange } from "../editor/code-editor.tsx";
import { readText, writeText } from "../storage/stored.ts";
import { createRecorder, type Recorder, type SaveState, Unsent } from "./recorder.ts";
import { serverClock } from "./server-clock.ts";

/** The most that a browser sends when a page is left. */
const KEEPALIVE_BYTES = 60_000;

/** The drafts of a task, one a language, recorded while they are typed. */
export function useTaskDraft(
  round: Round,
  content: TaskContent,
  language: Language,
  editor: RefObject<EditorHandle | null>,
) {
  const { t } = useTranslation();
  const { id, startedAt } = round;
  const { number } = content;
  /** A draft that came from elsewhere; a new object each time. */
  const [replaced, setReplaced] = useState<{ text: string } | null>(null);
  const [states, setStates] = useState<Record<string, SaveState>>({});
  /** The editor is being made to show what came from elsewhere. */
  const replacing = useRef(false);

  const [recorders] = useState(() => {
    const made = new Map<Language, Recorder>();
    for (const document of content.documents) {
      const key = `basecase.round.${id}.${number}.${document.language}`;
      made.set(
        document.language,
        createRecorder({
          language: document.language,
          document,
          unsent: readUnsent(key),
          send: async (batch, leaving) => {
            const keepalive = leaving && JSON.stringify(batch).length < KEEPALIVE_BYTES;
            try {
              return { kind: "stored", receipt: await saveEdits(id, number, batch, keepalive) };
            } catch (thrown) {
              return { kind: "failed", failure: failureOf(thrown) };
            }
          },
          read: async () => {
            const { documents } = await readTask(id, number);
            const found = documents.find((each) => each.language === document.language);
            if (found === undefined) throw new Error("the draft is gone");
            return found;
          },
          keep: (unsent) => writeText(key, unsent === null ? null : JSON.stringify(unsent)),
          now: () => serverClock.now() - (startedAt ?? 0),
          newId: () => crypto.randomUUID(),
          onState: (state) => setStates((before) => ({ ...before, [document.language]: state })),
          onReplaced: (text) => setReplaced({ text }),
          later: (run, ms) => {
            const timer = setTimeout(run, ms);
            return () => clearTimeout(timer);
          },
        }),
      );
    }
    return made;
  });
  const recorder = recorders.get(language);

  useEffect(() => {
    if (replaced === null) return;
    replacing.current = true;
    editor.current?.replaceAll(replaced.text);
    replacing.current = false;
  }, [replaced, editor]);

  useEffect(() => {
    const all = [...recorders.values()];
    const flush = () => {
      for (const each of all) void each.flush();
    };
    const leave = () => {
      for (const each of all) void each.flush(true);
    };
    const hide = () => {
      if (document.visibilityState === "hidden") leave();
    };
    window.addEventListener("pagehide", leave);
    window.addEventListener("online", flush);
    window.addEventListener("blur", flush);
    document.addEventListener("visibilitychange", hide);
    return () => {
      leave();
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("online", flush);
      window.removeEventListener("blur", flush);
      document.removeEventListener("visibilitychange", hide);
    };
  }, [recorders]);

  const versions = round.tasks[number - 1]?.versions;
  useEffect(() => {
    for (const [each, told] of recorders) told.heard(versions?.[each] ?? 0);
  }, [versions, recorders]);

  const changed = useCallback(
    (changes: TextChange[]) => {
      if (!replacing.current) recorder?.changed(changes);
    },
    [recorder],
  );
  const type = useCallback(
    (text: string) => {
      if (replacing.current) return;
      if (text.length > DRAFT_LIMIT) {
        notifications.show({ id: "draft-too-long", message: t("round.draftTooLong", { count: DRAFT_LIMIT / 1_000 }) });
        // Not within the editor's own change.
        setTimeout(() => editor.current?.undo());
      }
      recorder?.typed(text);
    },
    [recorder, editor, t],
  );

  return useMemo(
    () => ({
      state: states[language] ?? ({ status: "saved" } satisfies SaveState as SaveState),
      read: () => recorder?.text ?? "",
      type,
      changed,
      pasted: () => recorder?.pasted(),
      flush: async () => {
        await Promise.all([...recorders.values()].map((each) => each.flush()));
      },
      touch: (turnedTo: Language) => recorders.get(turnedTo)?.touch(),
      keepMine: () => recorder?.keepMine(),
      takeTheirs: () => recorder?.takeTheirs(),
    }),
    [states, language, recorder, recorders, type, changed],
  );
}

function readUnsent(key: string): Unsent | null {
  const text = readText(key);
  if (text === null) return null;
  try {
    const parsed = Unsent.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The language last worked in. */
export function lastLanguage({ documents }: TaskContent, fallback: Language): Language {
  const touched = documents.filter(({ editedAt }) => editedAt !== null);
  const newest = touched.toSorted((a, b) => (b.editedAt ?? 0) - (a.editedAt ?? 0))[0];
  return newest?.language ?? Language.catch("typescript").parse(fallback);
}
