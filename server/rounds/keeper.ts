import type { Logger } from "pino";
import { everySoOften } from "#runtime/every-so-often.ts";
import type { Rounds } from "./rounds.ts";

/**
 * Ends rounds whose time is up. The deadline is a row of the database: whichever server lives finds it, after any
 * restart, and a Redis that forgets everything changes nothing. Looking late only delays the notice.
 */
export type RoundKeeper = { close(): Promise<void> };

const INTERVAL_MS = 500;

export function startRoundKeeper(rounds: Pick<Rounds, "closeDue">, log: Logger): RoundKeeper {
  return everySoOften({
    intervalMs: INTERVAL_MS,
    turn: () => rounds.closeDue(),
    onFault: (err) => log.warn({ err }, "rounds are closed late"),
  });
}
