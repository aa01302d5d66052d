import { setInterval as every } from "node:timers/promises";
import type { Logger } from "pino";
import type { Rounds } from "./rounds.ts";

/**
 * Ends rounds whose time is up. The deadline is a row of the database: whichever server lives finds it, after any
 * restart, and a Redis that forgets everything changes nothing. Looking late only delays the notice.
 */
export type RoundKeeper = { close(): Promise<void> };

const INTERVAL_MS = 500;

export function startRoundKeeper(rounds: Pick<Rounds, "closeDue">, log: Logger): RoundKeeper {
  const ended = new AbortController();
  const running = (async () => {
    try {
      for await (const _ of every(INTERVAL_MS, undefined, { signal: ended.signal, ref: false })) {
        await rounds.closeDue().catch((err: unknown) => log.warn({ err }, "rounds are closed late"));
      }
    } catch (fault) {
      if (!ended.signal.aborted) throw fault;
    }
  })();
  return {
    close: () => {
      ended.abort();
      return running;
    },
  };
}
