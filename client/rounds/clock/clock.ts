/** What one question to the server told: when it was asked, what it said, when the answer came. Milliseconds. */
export type ClockSample = { sentAt: number; serverAt: number; receivedAt: number };

/** The server's clock minus the page's own steady one, and how far off that can be. */
export type ClockOffset = { offsetMs: number; uncertaintyMs: number };

/** Older questions are worth less: a clock may drift. */
const KEEP = 8;

/** The best guess of some samples: the quickest answer leaves the least room. null without one. */
export function offsetOf(samples: ClockSample[]): ClockOffset | null {
  const [best] = samples
    .slice(-KEEP)
    .filter(({ sentAt, receivedAt }) => receivedAt >= sentAt)
    .map(({ sentAt, serverAt, receivedAt }) => ({
      offsetMs: serverAt - (sentAt + receivedAt) / 2,
      uncertaintyMs: (receivedAt - sentAt) / 2,
    }))
    .toSorted((a, b) => a.uncertaintyMs - b.uncertaintyMs);
  return best ?? null;
}

/**
 * The server's clock, as the page knows it. It counts on a steady clock, which no change of the system's time moves;
 * while the machine sleeps that may stand still, which `slept` finds out.
 */
export type ServerClock = {
  /** The server's time now; the system's own until the first answer. */
  now(): number;
  /** Adds what an answer told. */
  learn(sample: ClockSample): void;
  /** Whether steady and system clock have moved apart since the last look: sleep, or a clock that was set. */
  slept(): boolean;
  /** Forgets what was learnt before a sleep. */
  forget(): void;
};

export type Clocks = { steady: () => number; system: () => number };

/** Timers are late by this much on a busy page. */
const APART_MS = 1_500;

export function createServerClock({ steady, system }: Clocks): ServerClock {
  let samples: ClockSample[] = [];
  let offset: ClockOffset | null = null;
  let apart = system() - steady();
  return {
    now: () => (offset === null ? system() : steady() + offset.offsetMs),
    learn: (sample) => {
      samples = [...samples, sample].slice(-KEEP);
      offset = offsetOf(samples);
    },
    slept: () => {
      const before = apart;
      apart = system() - steady();
      return Math.abs(apart - before) > APART_MS;
    },
    forget: () => {
      // The old offset is better than none until the next answer.
      samples = [];
    },
  };
}
