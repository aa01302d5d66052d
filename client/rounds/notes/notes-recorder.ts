import type { TaskContent, TaskNotes } from "#contract/round/round.ts";
import type { FailureCause } from "../../api/request.ts";
import { createSaver, ROUND_POLICY, type Saver, type SaverParts, type Sent } from "../../saving/saver.ts";
import type { UnsentNotes } from "./unsent-notes.ts";

export type NotesState = "saved" | "saving" | "offline" | "conflict" | "over";
type Revised = TaskContent["notes"];

export type NotesParts = Pick<SaverParts, "steady" | "later"> & {
  /** As the server had them when the task was read. */
  first: Revised;
  /** What an earlier page left unsent. */
  unsent: UnsentNotes | null;
  /** The new revision. Rejects with a failure. */
  save: (notes: TaskNotes & { baseRevision: number }) => Promise<number>;
  read: () => Promise<Revised>;
  failureOf: (thrown: unknown) => FailureCause;
  keep: (unsent: UnsentNotes | null) => void;
  onNotes: (notes: TaskNotes) => void;
  onState: (state: NotesState) => void;
};

export type NotesRecorder = {
  readonly saver: Saver;
  readonly notes: TaskNotes;
  change: (part: Partial<TaskNotes>) => void;
  /** The page heard that the server has this revision. */
  heard(revision: number): void;
  /** Ends a conflict: with what is here, or with what another tab wrote. */
  choose: (mine: boolean) => Promise<void>;
};

/** Brings a task's notes to the server while they are written. */
export function createNotesRecorder(parts: NotesParts): NotesRecorder {
  const { first, unsent, save, read, failureOf, keep, onNotes, onState } = parts;
  let notes = unsent?.notes ?? withoutRevision(first);
  let revision = unsent?.baseRevision ?? first.revision;
  /** Changes so far and those the server has, so that what is written meanwhile is told from what was sent. */
  let [changes, stored] = [unsent === null ? 0 : 1, 0];
  let state: NotesState = "saved";
  const dirty = (): boolean => changes !== stored;

  const tell = (next: NotesState): void => {
    state = next;
    onState(next);
  };

  const adopt = (theirs: Revised): void => {
    revision = theirs.revision;
    notes = withoutRevision(theirs);
    stored = changes;
    onNotes(notes);
  };

  const send = async (): Promise<Sent> => {
    if (!dirty()) return { kind: "sent", restSince: null };
    const [begun, count] = [parts.steady(), changes];
    try {
      revision = await save({ ...notes, baseRevision: revision });
    } catch (thrown) {
      return failed(failureOf(thrown));
    }
    stored = count;
    return { kind: "sent", restSince: dirty() ? begun : null };
  };

  const failed = async (failure: FailureCause): Promise<Sent> => {
    const code = failure.kind === "refused" ? failure.details.code : null;
    if (code === "roundEnded") {
      tell("over");
      return { kind: "stopped" };
    }
    if (code !== "staleRevision") return { kind: "unreachable" };
    const theirs = await read().catch(() => null);
    if (theirs === null) return { kind: "unreachable" };
    // A reply that was lost on its way looks like another tab's writing.
    if (JSON.stringify(withoutRevision(theirs)) === JSON.stringify(notes)) {
      adopt(theirs);
      return { kind: "sent", restSince: null };
    }
    tell("conflict");
    return { kind: "stopped" };
  };

  /** Shows what another tab wrote. */
  const follow = async (): Promise<void> => {
    const theirs = await read().catch(() => null);
    if (theirs !== null && !dirty() && saver.idle && theirs.revision > revision) adopt(theirs);
  };

  const saver = createSaver({
    policy: ROUND_POLICY,
    keep: () => keep(dirty() ? { baseRevision: revision, notes } : null),
    send,
    steady: parts.steady,
    later: parts.later,
    onStatus: (status) => {
      if (state !== "conflict" && state !== "over") tell(status === "safe" ? "saved" : status);
    },
  });
  if (dirty()) saver.changed();

  return {
    saver,
    get notes() {
      return notes;
    },
    change: (part) => {
      notes = { ...notes, ...part };
      changes += 1;
      onNotes(notes);
      saver.changed();
    },
    heard: (heardRevision) => {
      if (heardRevision <= revision || dirty() || !saver.idle) return;
      void follow();
    },
    choose: async (mine) => {
      const theirs = await read();
      if (mine) revision = theirs.revision;
      else adopt(theirs);
      tell(mine ? "saving" : "saved");
      saver.resume();
    },
  };
}

function withoutRevision({ notes, scratch, statedTime, statedSpace, rating }: Revised): TaskNotes {
  return { notes, scratch, statedTime, statedSpace, rating };
}
