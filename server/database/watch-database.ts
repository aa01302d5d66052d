import { everySoOften } from "#runtime/every-so-often.ts";

export type DatabaseWatch = { close(): Promise<void> };

export type WatchParts = {
  /** Asks what requests ask. */
  ask: () => Promise<void>;
  /** Makes a new beginning with the database. */
  reopen: () => void;
  onReopen: (fault: unknown) => void;
  everyMs?: number;
};

const EVERY_MS = 2_000;
/** One failure may be the question's own bad luck. */
const FAILURES_IN_A_ROW = 3;

/** Reopens a database that answers nothing but errors, again and again until it answers. */
export function watchDatabase({ ask, reopen, onReopen, everyMs = EVERY_MS }: WatchParts): DatabaseWatch {
  let failures = 0;
  return everySoOften({
    intervalMs: everyMs,
    turn: async () => {
      await ask();
      failures = 0;
    },
    onFault: (fault, closing) => {
      failures += 1;
      if (failures < FAILURES_IN_A_ROW || closing.aborted) return;
      failures = 0;
      onReopen(fault);
      reopen();
    },
  });
}
