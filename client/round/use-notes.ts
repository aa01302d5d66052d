import type { TaskContent, TaskNotes } from "#contract/round/round.ts";
import { useCallback, useEffect, useRef, useState } from "react";
import { failureOf } from "../api/request.ts";
import { readTask, saveNotes } from "../api/rounds.ts";

const SAVE_AFTER_MS = 800;
const RETRY_AFTER_MS = 4_000;

export type NotesState = "saved" | "saving" | "offline" | "conflict";

/** A task's notes, saved while they are written. */
export function useNotes(roundId: string, content: TaskContent, newestRevision: number) {
  const { number } = content;
  const [notes, setNotes] = useState<TaskNotes>(() => withoutRevision(content.notes));
  const [state, setState] = useState<NotesState>("saved");
  const newest = useRef(notes);
  const revision = useRef(content.notes.revision);
  const dirty = useRef(false);
  const saving = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const saveAgain = useRef<() => Promise<void>>(async () => {});

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (!dirty.current || saving.current) return;
    saving.current = true;
    dirty.current = false;
    let again: number | null = SAVE_AFTER_MS;
    try {
      revision.current = await saveNotes(roundId, number, { ...newest.current, baseRevision: revision.current });
      setState("saved");
    } catch (thrown) {
      dirty.current = true;
      const failure = failureOf(thrown);
      const conflict = failure.kind === "refused" && failure.details.code === "draftConflict";
      setState(conflict ? "conflict" : "offline");
      again = conflict ? null : RETRY_AFTER_MS;
    } finally {
      saving.current = false;
    }
    // Something may have been written while the request was under way.
    if (again !== null && dirty.current) timer.current = setTimeout(() => void saveAgain.current(), again);
  }, [roundId, number]);

  useEffect(() => {
    saveAgain.current = save;
  }, [save]);

  const change = useCallback(
    (part: Partial<TaskNotes>) => {
      newest.current = { ...newest.current, ...part };
      setNotes(newest.current);
      dirty.current = true;
      setState((before) => (before === "conflict" ? before : "saving"));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), SAVE_AFTER_MS);
    },
    [save],
  );

  /** Reads what another tab wrote; `mine` is put in its place where that is what the candidate wants. */
  const reread = useCallback(
    async (keepMine: boolean) => {
      const { notes: theirs } = await readTask(roundId, number);
      revision.current = theirs.revision;
      if (keepMine) {
        dirty.current = true;
        void save();
        return;
      }
      newest.current = withoutRevision(theirs);
      dirty.current = false;
      setNotes(newest.current);
      setState("saved");
    },
    [roundId, number, save],
  );

  useEffect(() => {
    if (newestRevision > revision.current && !dirty.current && !saving.current) void reread(false).catch(() => {});
  }, [newestRevision, reread]);

  useEffect(() => {
    const leave = () => void save();
    window.addEventListener("pagehide", leave);
    return () => {
      leave();
      window.removeEventListener("pagehide", leave);
    };
  }, [save]);

  return { notes, state, change, reread };
}

function withoutRevision({ notes, scratch, statedTime, statedSpace, rating }: TaskContent["notes"]): TaskNotes {
  return { notes, scratch, statedTime, statedSpace, rating };
}
