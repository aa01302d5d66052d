import type { Round } from "#contract/round/round.ts";
import { useEffect, useState } from "react";
import { serverClock } from "./server-clock.ts";
import { type RoundTimes, timesAt } from "./times.ts";

/** Four looks a second show each second on time. */
const LOOK_EVERY_MS = 250;

/** The round's times by the server's clock, in whole seconds; the caller is drawn again when one has passed. */
export function useTimes(round: Round): RoundTimes {
  const startedAt = round.startedAt ?? 0;
  const [second, setSecond] = useState(() => secondOf(startedAt));
  const stands = round.endedAt !== null || round.startedAt === null;
  useEffect(() => {
    if (stands) return;
    const timer = setInterval(() => setSecond(secondOf(startedAt)), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [stands, startedAt]);
  // Before the first answer the page's own clock may be hours behind; the round has told the time, too.
  return timesAt(round, Math.max(startedAt + second * 1_000, round.now));
}

function secondOf(startedAt: number): number {
  return Math.floor((serverClock.now() - startedAt) / 1_000);
}

/** Whether the round was ended or its time is up, by the server's clock; the caller is drawn again only when it is. */
export function useTimeUp(round: Round): boolean {
  const [up, setUp] = useState(() => isUp(round));
  useEffect(() => {
    const timer = setInterval(() => setUp(isUp(round)), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [round]);
  // At once, and not with the next look.
  return up || round.endedAt !== null;
}

function isUp(round: Round): boolean {
  return timesAt(round, Math.max(serverClock.now(), round.now)).leftMs === 0;
}
