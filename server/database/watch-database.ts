import { setInterval as every } from "node:timers/promises";

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
  const ended = new AbortController();
  let failures = 0;
  const look = async (): Promise<void> => {
    try {
      await ask();
      failures = 0;
    } catch (fault) {
      failures += 1;
      if (failures < FAILURES_IN_A_ROW || ended.signal.aborted) return;
      failures = 0;
      onReopen(fault);
      reopen();
    }
  };
  const watching = (async () => {
    try {
      for await (const _ of every(everyMs, null, { signal: ended.signal })) await look();
    } catch (fault) {
      if (!ended.signal.aborted) throw fault;
    }
  })();
  return {
    close: async () => {
      ended.abort();
      await watching;
    },
  };
}
