import type { TaskContent } from "#contract/round/round.ts";
import { useEffect, useState } from "react";
import { failureOf } from "../../api/request.ts";
import { readTask, saveNotes } from "../../api/rounds.ts";
import { browserTime } from "../../saving/browser-time.ts";
import { createLatest } from "../../saving/latest.ts";
import { usePageLeaving } from "../../saving/use-page-leaving.ts";
import { keepWork, placeOf } from "../kept/kept-work.ts";
import { type Kept, NOTES } from "../kept/use-kept.ts";
import { createNotesRecorder, type NotesState } from "./notes-recorder.ts";

type UseNotesParts = {
  roundId: string;
  content: TaskContent;
  /** What an earlier page left unsent. */
  kept: Kept["notes"];
  newestRevision: number;
  /** What sends them at once; null when there is nothing to send any more. */
  onFlush: (send: (() => Promise<void>) | null) => void;
};

/** A task's notes, saved while they are written. */
export function useNotes({ roundId, content, kept, newestRevision, onFlush }: UseNotesParts) {
  const { number } = content;
  const [state, setState] = useState<NotesState>("saved");
  const [shown] = useState(() => createLatest(true));
  const [drawn, setNotes] = useState<ReturnType<typeof createNotesRecorder>["notes"] | null>(null);
  const [recorder] = useState(() =>
    createNotesRecorder({
      first: content.notes,
      unsent: kept,
      save: (notes) => saveNotes(roundId, number, notes),
      read: async () => (await readTask(roundId, number)).notes,
      failureOf,
      keep: (unsent) => {
        // Another page, or this one again, may have taken it over by then.
        if (unsent !== null || shown.get()) keepWork(placeOf(roundId, number, NOTES), unsent, Date.now());
      },
      onNotes: setNotes,
      onState: setState,
      ...browserTime,
    }),
  );
  const [savers] = useState(() => [recorder.saver]);
  usePageLeaving(savers);

  useEffect(() => {
    shown.tell(true);
    return () => shown.tell(false);
  }, [shown]);
  useEffect(() => {
    onFlush(() => recorder.saver.flush());
    return () => onFlush(null);
  }, [onFlush, recorder]);
  useEffect(() => recorder.heard(newestRevision), [newestRevision, recorder]);

  return { notes: drawn ?? recorder.notes, state, change: recorder.change, reread: recorder.choose };
}
