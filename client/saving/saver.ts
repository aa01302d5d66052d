import {
  keepDue,
  NOTHING_TO_SAVE,
  type SavePolicy,
  type Saving,
  type SavingEvent,
  sendDue,
  statusOf,
  step,
} from "./saving.ts";

export type Sent =
  /** `restSince`: since when the oldest change waits that was not in it; null: everything is there. */
  | { kind: "sent"; restSince: number | null }
  | { kind: "unreachable" }
  /** Nothing more is to be sent, until `resume`. */
  | { kind: "stopped" };

export type SaverParts = {
  policy: SavePolicy;
  /** Writes all that is not sent into the browser. */
  keep: () => void;
  send: (leaving: boolean) => Promise<Sent>;
  /** A steady clock. */
  steady: () => number;
  /** Calls back later; returns what takes it back. */
  later: (run: () => void, ms: number) => () => void;
  onStatus: (status: "safe" | "saving" | "offline") => void;
};

export type Saver = {
  changed(): void;
  /** Keeps and sends what waits, at once. Resolves when the server has all of it, or can't be reached. */
  flush(leaving?: boolean): Promise<void>;
  /** The browser says whether there is a network. */
  network(there: boolean): void;
  /** Sends again after a stop. */
  resume(): void;
  stop(): void;
  readonly idle: boolean;
  /** Keeps what waits and does nothing more. */
  close(): void;
};

/** Nothing typed is longer than this neither in the browser's keeping nor under way. */
export const ROUND_POLICY: SavePolicy = {
  keep: { quietMs: 100, longestMs: 250 },
  send: { quietMs: 300, longestMs: 600 },
  retryMs: [1_000, 2_000, 4_000, 8_000],
  stallMs: 1_500,
};

/** Carries out what `saving.ts` decides: one timer, one request at a time. */
export function createSaver({ policy, keep, send, steady, later, onStatus }: SaverParts): Saver {
  let saving: Saving = NOTHING_TO_SAVE;
  let cancel: (() => void) | null = null;
  let underWay: Promise<void> | null = null;
  let said = "safe";
  let closed = false;

  const take = (event: Without<SavingEvent, "at">): void => {
    saving = step(saving, { ...event, at: steady() }, policy);
  };

  const keepNow = (): void => {
    take({ kind: "keeping" });
    keep();
  };

  const sendOnce = async (leaving: boolean): Promise<void> => {
    take({ kind: "sending" });
    schedule();
    const result = await send(leaving);
    if (closed) return;
    switch (result.kind) {
      case "sent":
        take({ kind: "sent", restSince: result.restSince });
        // What was sent need not be kept any longer.
        keepNow();
        break;
      case "unreachable":
        take({ kind: "unreachable" });
        break;
      case "stopped":
        take({ kind: "stopped" });
        break;
    }
  };

  const pump = (leaving: boolean): Promise<void> => {
    underWay ??= sendOnce(leaving).finally(() => {
      underWay = null;
      schedule();
    });
    return underWay;
  };

  const look = (): void => {
    const at = steady();
    const keepAt = keepDue(saving, policy);
    if (keepAt !== null && keepAt <= at) keepNow();
    const sendAt = sendDue(saving, policy);
    if (sendAt !== null && sendAt <= at) void pump(false);
    else schedule();
  };

  const schedule = (): void => {
    cancel?.();
    cancel = null;
    if (closed) return;
    const at = steady();
    const stallAt = saving.sendingSince === null ? null : saving.sendingSince + policy.stallMs;
    const due = [keepDue(saving, policy), sendDue(saving, policy), stallAt !== null && stallAt > at ? stallAt : null];
    const next = Math.min(...due.map((each) => each ?? Infinity));
    if (next !== Infinity) cancel = later(look, Math.max(0, next - at));
    const status = statusOf(saving, policy, at);
    if (status === said) return;
    said = status;
    onStatus(status);
  };

  return {
    get idle() {
      return saving.unsentSince === null && saving.sendingSince === null;
    },
    changed: () => {
      const waits = saving.unkeptSince !== null && (saving.unsentSince !== null || policy.send === null);
      take({ kind: "changed" });
      // Most keys find the timer set: it looks again when it goes off.
      if (!waits || cancel === null) schedule();
    },
    flush: async (leaving = false) => {
      if (closed) return;
      const begun = steady();
      keepNow();
      await underWay;
      const rests = (): boolean =>
        !closed && sendDue(saving, policy) !== null && (saving.unsentSince ?? Infinity) <= begun;
      // What is typed from here on is not waited for.
      while (rests()) {
        take({ kind: "hurried" });
        await pump(leaving);
        if (saving.failures > 0) return;
      }
    },
    network: (there) => {
      take({ kind: "network", there });
      look();
    },
    resume: () => {
      take({ kind: "resumed" });
      look();
    },
    stop: () => {
      take({ kind: "stopped" });
      schedule();
    },
    close: () => {
      if (!closed) keepNow();
      closed = true;
      cancel?.();
    },
  };
}

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
