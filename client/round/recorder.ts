import { applyChanges, type Change, EditBatch, type EditReceipt, RoundDocument } from "#contract/round/edits.ts";
import type { Language } from "#contract/language.ts";
import { z } from "zod";
import type { FailureCause } from "../api/request.ts";
import type { TextChange } from "../editor/code-editor.tsx";

/** What is typed and not yet known to be stored, as the browser keeps it across reloads. */
export const Unsent = z.object({
  /** The version that `sending`, or `pending` where that is null, applies to. */
  version: z.number().int(),
  sending: EditBatch.nullable(),
  pending: z.array(EditBatch.shape.changes.element),
  /** The whole text, with all of it. */
  text: z.string(),
});
export type Unsent = z.infer<typeof Unsent>;

export type SaveState =
  | { status: "saved" }
  /** `waiting` changes are on their way, or about to be. */
  | { status: "saving"; waiting: number }
  /** The server can't be reached; they are kept here and sent later. */
  | { status: "offline"; waiting: number }
  /** Another tab changed the draft; the candidate must choose. */
  | { status: "conflict"; theirs: string; version: number }
  /** The round takes no more. */
  | { status: "over" }
  | { status: "refused"; failure: FailureCause };

export type SendResult = { kind: "stored"; receipt: EditReceipt } | { kind: "failed"; failure: FailureCause };

export type RecorderParts = {
  language: Language;
  /** The document as the server had it when the task was read. */
  document: RoundDocument;
  /** What an earlier page left unsent. */
  unsent: Unsent | null;
  send: (batch: EditBatch, leaving: boolean) => Promise<SendResult>;
  read: () => Promise<RoundDocument>;
  keep: (unsent: Unsent | null) => void;
  /** Milliseconds since the round's start, by the server's clock. */
  now: () => number;
  newId: () => string;
  onState: (state: SaveState) => void;
  /** The draft became another's: the editor must show this. */
  onReplaced: (text: string) => void;
  /** Calls back later; returns what takes it back. */
  later: (run: () => void, ms: number) => () => void;
};

export type Recorder = {
  readonly text: string;
  /** The editor changed; `text` is what it holds now. Cheap: nothing is sent or written in it. */
  changed(changes: TextChange[]): void;
  typed(text: string): void;
  pasted(): void;
  /** The candidate turned to this language: of a task's drafts the last one turned to counts. */
  touch(): void;
  /** Sends what waits, at once. Resolves when the server has everything, or can't be reached. */
  flush(leaving?: boolean): Promise<void>;
  /** The page heard that the server has this version. */
  heard(version: number): void;
  keepMine(): void;
  takeTheirs(): void;
  close(): void;
};

/** A crash loses at most one second of typing: this wait, and the way to the server. */
const SEND_AFTER_MS = 600;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000];
/** Well below the server's bounds. */
const BATCH_CHANGES = 400;
const BATCH_CHARACTERS = 150_000;
const WHOLE: Change[4] = 3;
const PASTED: Change[4] = 1;

/** Records one document: folds what is typed into batches and brings each to the server exactly once. */
export function createRecorder(parts: RecorderParts): Recorder {
  const { document, unsent, send, read, keep, now, newId, onState, onReplaced, later } = parts;
  let version = unsent?.version ?? document.version;
  let text = unsent?.text ?? document.text;
  let pending: Change[] = unsent?.pending ?? [];
  let sending: EditBatch | null = unsent?.sending ?? null;
  let state: SaveState = { status: "saved" };
  let underWay: Promise<void> | null = null;
  let cancel: (() => void) | null = null;
  let failures = 0;
  let lastAt = 0;
  let closed = false;
  /** Text that the server's fold comes to once everything is sent; checked so that no slip can creep in. */
  let folded = unsent === null ? document.text : null;

  const tell = (next: SaveState): void => {
    state = next;
    onState(next);
  };
  const waiting = (): number => pending.length + (sending?.changes.length ?? 0);
  const stuck = (): boolean => closed || state.status === "conflict" || state.status === "over";
  const idle = (): boolean => pending.length === 0 && sending === null;
  const remember = (): void => keep(idle() ? null : { version, sending, pending, text });

  const schedule = (ms: number): void => {
    cancel?.();
    cancel = later(() => void pump(false), ms);
  };

  const stampNow = (): number => {
    lastAt = Math.max(lastAt, Math.round(now()), 0);
    return lastAt;
  };

  const replaceWhole = (from: string): Change[] => (from === text ? [] : [[stampNow(), 0, from.length, text, WHOLE]]);

  const nextBatch = (): EditBatch => {
    const changes: Change[] = [];
    let characters = 0;
    for (const change of pending) {
      if (changes.length > 0 && (changes.length >= BATCH_CHANGES || characters + change[3].length > BATCH_CHARACTERS))
        break;
      changes.push(change);
      characters += change[3].length;
    }
    pending = pending.slice(changes.length);
    folded = folded === null ? null : applyChanges(folded, changes);
    return { id: newId(), language: parts.language, baseVersion: version, changes };
  };

  const pump = (leaving: boolean): Promise<void> => {
    underWay ??= sendAll(leaving).finally(() => {
      underWay = null;
    });
    return underWay;
  };

  const sendAll = async (leaving: boolean): Promise<void> => {
    while (!stuck() && !idle()) {
      if (sending === null) checkFold();
      sending ??= nextBatch();
      remember();
      if (state.status !== "offline") tell({ status: "saving", waiting: waiting() });
      const result = await send(sending, leaving);
      if (closed) return;
      if (result.kind === "failed") return failed(result.failure);
      version = result.receipt.version;
      sending = null;
      failures = 0;
      remember();
      if (idle()) folded = text;
      tell(idle() ? { status: "saved" } : { status: "saving", waiting: waiting() });
    }
  };

  /** What is to be sent must come to what the editor shows; where it does not, the whole text is sent instead. */
  const checkFold = (): void => {
    if (folded !== null && applyChanges(folded, pending) !== text) pending = replaceWhole(folded);
  };

  const failed = async (failure: FailureCause): Promise<void> => {
    if (failure.kind !== "refused") {
      tell({ status: "offline", waiting: waiting() });
      schedule(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 1_000);
      failures += 1;
      return;
    }
    const { code } = failure.details;
    if (code === "roundEnded") return tell({ status: "over" });
    if (code === "draftConflict") return conflict(failure);
    tell({ status: "refused", failure });
    // The server can't take these changes, but perhaps the text that they come to.
    if (code === "editInvalid" || code === "bodyTooLarge") return startOver();
    schedule(RETRY_MS.at(-1) ?? 1_000);
  };

  const conflict = async (failure: FailureCause): Promise<void> => {
    try {
      const theirs = await read();
      if (theirs.text === text) return adopt(theirs);
      tell({ status: "conflict", theirs: theirs.text, version: theirs.version });
    } catch {
      tell({ status: "refused", failure });
      schedule(RETRY_MS[0] ?? 1_000);
    }
  };

  /** Puts the whole text on top of whatever the server has, with the next change. */
  const startOver = async (): Promise<void> => {
    try {
      const theirs = await read();
      version = theirs.version;
      sending = null;
      pending = replaceWhole(theirs.text);
      folded = theirs.text;
      remember();
    } catch {
      schedule(RETRY_MS[0] ?? 1_000);
    }
  };

  const adopt = (theirs: RoundDocument): void => {
    version = theirs.version;
    sending = null;
    pending = [];
    text = theirs.text;
    folded = theirs.text;
    remember();
    tell({ status: "saved" });
  };

  /** Shows what another tab wrote. */
  const follow = async (): Promise<void> => {
    const theirs = await read().catch(() => null);
    if (theirs === null || !idle() || theirs.version <= version || stuck()) return;
    const changed = theirs.text !== text;
    adopt(theirs);
    if (changed) onReplaced(theirs.text);
  };

  if (!idle()) {
    tell({ status: "saving", waiting: waiting() });
    schedule(0);
  }

  return {
    get text() {
      return text;
    },
    changed: (changes) => {
      const at = stampNow();
      for (const { offset, deleted, inserted, undone } of changes) {
        pending.push([at, offset, deleted, inserted, undone ? 2 : 0]);
      }
    },
    typed: (next) => {
      text = next;
      if (state.status === "saved") tell({ status: "saving", waiting: waiting() });
      if (!stuck() && state.status !== "offline") schedule(SEND_AFTER_MS);
    },
    pasted: () => {
      const last = pending.at(-1);
      if (last !== undefined) pending[pending.length - 1] = [last[0], last[1], last[2], last[3], PASTED];
    },
    touch: () => {
      if (!idle() || stuck()) return;
      sending = nextBatch();
      schedule(0);
    },
    flush: async (leaving = false) => {
      cancel?.();
      remember();
      await underWay;
      await pump(leaving);
    },
    heard: (heardVersion) => {
      // With something unsent, sending finds the conflict.
      if (heardVersion <= version || !idle() || stuck() || underWay !== null) return;
      underWay = follow().finally(() => {
        underWay = null;
      });
    },
    keepMine: () => {
      if (state.status !== "conflict") return;
      version = state.version;
      sending = null;
      folded = state.theirs;
      pending = replaceWhole(state.theirs);
      tell({ status: "saving", waiting: waiting() });
      schedule(0);
    },
    takeTheirs: () => {
      if (state.status !== "conflict") return;
      const { theirs, version: theirVersion } = state;
      adopt({ ...document, text: theirs, version: theirVersion });
      onReplaced(theirs);
    },
    close: () => {
      remember();
      closed = true;
      cancel?.();
    },
  };
}
