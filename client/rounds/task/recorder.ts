import {
  applyChanges,
  type Change,
  DRAFT_LIMIT,
  EditBatch,
  type EditReceipt,
  RoundDocument,
} from "#contract/round/changes.ts";
import type { Language } from "#contract/language.ts";
import { z } from "zod";
import type { FailureCause } from "../../api/request.ts";
import type { TextChange } from "../../editor/code-editor.tsx";
import { createSaver, ROUND_POLICY, type Sent } from "../../saving/saver.ts";

/** What is typed and not known to be stored, as the browser keeps it. */
export const Unsent = z.object({
  /** The version that `pending` applies to. */
  version: z.number().int(),
  /** Of the request that may have arrived with the first of them; null: none of them was sent. */
  batchId: z.string().nullable(),
  pending: z.array(EditBatch.shape.changes.element),
  /** The whole text, with all of it. */
  text: z.string(),
});
export type Unsent = z.infer<typeof Unsent>;

export type SaveState =
  | { status: "saved" }
  | { status: "saving" }
  /** The server can't be reached; so many changes are kept here and sent later. */
  | { status: "offline"; waiting: number }
  /** Another tab changed the draft; the candidate must choose. */
  | { status: "conflict"; theirs: string; version: number }
  /** The round takes no more; `unsent`: something of what was typed had not arrived by then. */
  | { status: "over"; unsent: boolean }
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
  /** The time is up: what is typed from here on is not part of the round. */
  over: () => boolean;
  /** A clock that nothing sets. */
  steady: () => number;
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
  network(there: boolean): void;
  keepMine(): void;
  takeTheirs(): void;
  close(): void;
};

/** Below the server's bounds, also where JSON writes a character in six bytes. */
const BATCH_CHANGES = 20_000;
const BATCH_CHARACTERS = DRAFT_LIMIT + 50_000;
const WHOLE: Change[4] = 3;
const PASTED: Change[4] = 1;

/** Records one document: folds what is typed into batches and brings each to the server exactly once. */
export function createRecorder(parts: RecorderParts): Recorder {
  const { document, unsent, send, read, keep, now, newId, onState, onReplaced } = parts;
  let version = unsent?.version ?? document.version;
  let text = unsent?.text ?? document.text;
  let pending: Change[] = unsent?.pending ?? [];
  let batchId: string | null = unsent?.batchId ?? null;
  /** A batch without changes is to be sent: the language was turned to. */
  let touched = false;
  let state: SaveState = { status: "saved" };
  let lastAt = 0;
  /** What the server has, with nothing of `pending`; null: not known. */
  let folded = unsent === null ? document.text : null;

  const tell = (next: SaveState): void => {
    state = next;
    onState(next);
  };
  const stuck = (): boolean => state.status === "conflict" || state.status === "over";
  const idle = (): boolean => pending.length === 0 && !touched;
  const remember = (): void => {
    if (state.status === "offline" && state.waiting !== pending.length) tell({ ...state, waiting: pending.length });
    keep(pending.length === 0 ? null : { version, batchId, pending, text });
  };

  const stampNow = (): number => {
    lastAt = Math.max(lastAt, Math.round(now()), 0);
    return lastAt;
  };

  const replaceWhole = (from: string): Change[] => (from === text ? [] : [[stampNow(), 0, from.length, text, WHOLE]]);

  const nextBatch = (): EditBatch => {
    let count = 0;
    let characters = 0;
    for (const [, , , inserted] of pending) {
      if (count > 0 && (count >= BATCH_CHANGES || characters + inserted.length > BATCH_CHARACTERS)) break;
      characters += inserted.length;
      count += 1;
    }
    batchId ??= newId();
    return { id: batchId, language: parts.language, baseVersion: version, changes: pending.slice(0, count) };
  };

  /** What is to be sent must come to what the editor shows; where it does not, the whole text is sent instead. */
  const checkFold = (): void => {
    if (batchId === null && folded !== null && applyChanges(folded, pending) !== text) pending = replaceWhole(folded);
  };

  const sendNext = async (leaving: boolean): Promise<Sent> => {
    checkFold();
    if (idle()) return { kind: "sent", restSince: null };
    const batch = nextBatch();
    // Before it leaves: after a crash the same name tells the server what it has already.
    remember();
    const [begun, all] = [parts.steady(), pending.length];
    const result = await send(batch, leaving);
    if (result.kind === "failed") return failed(result.failure);
    const { receipt } = result;
    const stored = pending.slice(0, receipt.taken);
    folded = folded === null ? null : applyChanges(folded, stored);
    version = receipt.version;
    pending = pending.slice(receipt.taken);
    batchId = null;
    touched = false;
    if (pending.length === 0) folded = text;
    // What did not fit has waited longer than anything typed since.
    const since = batch.changes.length < all ? 0 : begun;
    return { kind: "sent", restSince: pending.length === 0 ? null : since };
  };

  const failed = async (failure: FailureCause): Promise<Sent> => {
    if (failure.kind !== "refused") return { kind: "unreachable" };
    const { code } = failure.details;
    if (code === "roundEnded") {
      tell({ status: "over", unsent: pending.length > 0 });
      return { kind: "stopped" };
    }
    if (code === "staleRevision") return conflict(failure);
    tell({ status: "refused", failure });
    // The server can't take these changes, but perhaps the text that they come to.
    if (code === "editInvalid" || code === "bodyTooLarge") await startOver();
    return { kind: "unreachable" };
  };

  const conflict = async (failure: FailureCause): Promise<Sent> => {
    try {
      const theirs = await read();
      if (theirs.text === text) {
        adopt(theirs);
        return { kind: "sent", restSince: null };
      }
      tell({ status: "conflict", theirs: theirs.text, version: theirs.version });
      return { kind: "stopped" };
    } catch {
      tell({ status: "refused", failure });
      return { kind: "unreachable" };
    }
  };

  /** Puts the whole text on top of whatever the server has, with the next change. */
  const startOver = async (): Promise<void> => {
    const theirs = await read().catch(() => null);
    if (theirs === null) return;
    version = theirs.version;
    batchId = null;
    pending = replaceWhole(theirs.text);
    folded = theirs.text;
    remember();
  };

  const adopt = (theirs: RoundDocument): void => {
    version = theirs.version;
    batchId = null;
    pending = [];
    touched = false;
    text = theirs.text;
    folded = theirs.text;
    remember();
  };

  let following: Promise<void> | null = null;

  /** Shows what another tab wrote. */
  const follow = async (): Promise<void> => {
    const theirs = await read().catch(() => null);
    if (theirs === null || !idle() || !saver.idle || theirs.version <= version || stuck()) return;
    const changed = theirs.text !== text;
    adopt(theirs);
    if (changed) onReplaced(theirs.text);
  };

  const saver = createSaver({
    policy: ROUND_POLICY,
    keep: remember,
    send: sendNext,
    steady: parts.steady,
    later: parts.later,
    onStatus: (status) => {
      if (stuck()) return;
      if (state.status === "refused" && status === "offline") return;
      tell(
        status === "safe"
          ? { status: "saved" }
          : status === "offline"
            ? { status, waiting: pending.length }
            : { status },
      );
    },
  });

  if (!idle()) saver.changed();

  return {
    get text() {
      return text;
    },
    changed: (changes) => {
      if (parts.over()) return;
      const at = stampNow();
      for (const { offset, deleted, inserted, undone } of changes) {
        pending.push([at, offset, deleted, inserted, undone ? 2 : 0]);
      }
    },
    typed: (next) => {
      if (parts.over()) return;
      text = next;
      saver.changed();
    },
    pasted: () => {
      const last = pending.at(-1);
      if (last !== undefined) pending[pending.length - 1] = [last[0], last[1], last[2], last[3], PASTED];
    },
    touch: () => {
      if (!idle() || stuck()) return;
      touched = true;
      saver.changed();
      void saver.flush();
    },
    flush: async (leaving = false) => {
      await following;
      await saver.flush(leaving);
    },
    heard: (heardVersion) => {
      // With something unsent, sending finds the conflict.
      if (heardVersion <= version || !idle() || !saver.idle || stuck() || following !== null) return;
      following = follow().finally(() => {
        following = null;
      });
    },
    network: (there) => saver.network(there),
    keepMine: () => {
      if (state.status !== "conflict") return;
      version = state.version;
      batchId = null;
      folded = state.theirs;
      pending = replaceWhole(state.theirs);
      tell({ status: "saving" });
      saver.resume();
    },
    takeTheirs: () => {
      if (state.status !== "conflict") return;
      const { theirs, version: theirVersion } = state;
      adopt({ ...document, text: theirs, version: theirVersion });
      tell({ status: "saved" });
      saver.resume();
      onReplaced(theirs);
    },
    close: () => saver.close(),
  };
}
