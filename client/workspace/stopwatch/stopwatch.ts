import { z } from "zod";

/** Time spent on a problem. Running time is computed, never ticked; `seenAt` is when a page last showed it. */
export const Stopwatch = z.object({
  /** Of all runs that are over. */
  beforeMs: z.number().min(0),
  /** null: it stands. */
  startedAt: z.number().nullable(),
  seenAt: z.number(),
});
export type Stopwatch = z.infer<typeof Stopwatch>;

export const STOPPED: Stopwatch = { beforeMs: 0, startedAt: null, seenAt: 0 };
/** A running watch that no page has seen for longer was left behind, by a closed page or a machine asleep. */
const LEFT_AFTER_MS = 15_000;
/** Each note is a write to the browser's storage. */
const NOTE_EVERY_MS = 5_000;

export function elapsedMs({ beforeMs, startedAt }: Stopwatch, now: number): number {
  return beforeMs + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}

export function start(watch: Stopwatch, now: number): Stopwatch {
  return watch.startedAt === null ? { ...watch, startedAt: now, seenAt: now } : watch;
}

export function pause(watch: Stopwatch, now: number): Stopwatch {
  return { beforeMs: elapsedMs(watch, now), startedAt: null, seenAt: now };
}

/** The watch as it goes on now that a page shows it: one that was left behind stands where it was last seen. */
export function see(watch: Stopwatch, now: number): Stopwatch {
  if (watch.startedAt === null) return watch;
  const unseenMs = now - watch.seenAt;
  if (unseenMs > LEFT_AFTER_MS) return pause(watch, watch.seenAt);
  return unseenMs < NOTE_EVERY_MS ? watch : { ...watch, seenAt: now };
}
