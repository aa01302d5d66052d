import { DRAFT_LIMIT } from "#contract/round/changes.ts";
import { Language } from "#contract/language.ts";
import type { Round, TaskContent } from "#contract/round/round.ts";
import { notifications } from "@mantine/notifications";
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { readTask, saveEdits } from "../../api/rounds.ts";
import type { EditorHandle, TextChange } from "../../editor/code-editor.tsx";
import { browserTime } from "../../saving/browser-time.ts";
import { createLatest } from "../../saving/latest.ts";
import { usePageLeaving } from "../../saving/use-page-leaving.ts";
import { createDraftStates } from "./draft-states.ts";
import { keepWork, placeOf } from "../kept/kept-work.ts";
import type { Kept } from "../kept/use-kept.ts";
import { createRecorder, type Recorder } from "./recorder.ts";
import { senderOf } from "./send-edits.ts";
import { serverClock } from "../clock/server-clock.ts";
import { timesAt } from "../clock/times.ts";

type TaskDraftParts = { round: Round; content: TaskContent; kept: Kept["drafts"]; language: Language };

/** The drafts of a task, one a language, recorded while they are typed. */
export function useTaskDraft(
  { round, content, kept, language }: TaskDraftParts,
  editor: RefObject<EditorHandle | null>,
) {
  const { t } = useTranslation();
  const { id, startedAt } = round;
  const { number } = content;
  /** A draft that came from elsewhere; a new object each time. */
  const [replaced, setReplaced] = useState<{ text: string } | null>(null);
  const [states] = useState(createDraftStates);
  /** The editor is being made to show what came from elsewhere. */
  const replacing = useRef(false);
  const [newest] = useState(() => createLatest(round));
  const [shown] = useState(() => createLatest(true));
  useEffect(() => newest.tell(round), [newest, round]);
  useEffect(() => {
    shown.tell(true);
    return () => shown.tell(false);
  }, [shown]);

  const [recorders] = useState(() => {
    const made = new Map<Language, Recorder>();
    for (const document of content.documents) {
      const place = placeOf(id, number, document.language);
      made.set(
        document.language,
        createRecorder({
          language: document.language,
          document,
          unsent: kept.get(document.language) ?? null,
          send: senderOf((batch, options) => saveEdits(id, number, batch, options)),
          read: async () => {
            const { documents } = await readTask(id, number);
            const found = documents.find((each) => each.language === document.language);
            if (found === undefined) throw new Error("the draft is gone");
            return found;
          },
          keep: (unsent) => {
            // Another page, or this one again, may have taken it over by then.
            if (unsent !== null || shown.get()) keepWork(place, unsent, Date.now());
          },
          now: () => serverClock.now() - (startedAt ?? 0),
          over: () => newest.get().endedAt !== null || timesAt(newest.get(), serverClock.now()).leftMs === 0,
          newId: () => crypto.randomUUID(),
          onState: (state) => states.set(document.language, state),
          onReplaced: (text) => setReplaced({ text }),
          ...browserTime,
        }),
      );
    }
    return made;
  });
  const recorder = recorders.get(language);
  usePageLeaving(useMemo(() => [...recorders.values()], [recorders]));

  useEffect(() => {
    if (replaced === null) return;
    replacing.current = true;
    editor.current?.replaceAll(replaced.text);
    replacing.current = false;
  }, [replaced, editor]);

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
      states,
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
    [states, recorder, recorders, type, changed],
  );
}

/** The language last worked in. */
export function lastLanguage({ documents }: TaskContent, kept: Kept["drafts"], fallback: Language): Language {
  const unsent = documents.find(({ language }) => kept.has(language));
  if (unsent !== undefined) return unsent.language;
  const touched = documents.filter(({ editedAt }) => editedAt !== null);
  const newest = touched.toSorted((a, b) => (b.editedAt ?? 0) - (a.editedAt ?? 0))[0];
  return newest?.language ?? Language.catch("typescript").parse(fallback);
}
