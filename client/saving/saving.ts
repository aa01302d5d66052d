/** How long what is typed may wait, in milliseconds. */
export type SavePolicy = {
  /** It is kept in the browser when typing pauses this long, or has gone on for so long. */
  keep: Wait;
  /** The same for sending; null: nothing is sent. */
  send: Wait | null;
  /** After each failure in a row; the last goes on for ever. */
  retryMs: readonly number[];
  /** A request that takes longer is not called "saving" any more. */
  stallMs: number;
};
type Wait = { quietMs: number; longestMs: number };

/** What is typed and not yet safe; instants by any clock that runs steadily. Nothing in here waits or asks the time. */
export type Saving = {
  changedAt: number;
  /** When the oldest change was made that the browser does not keep; null: it keeps all. */
  unkeptSince: number | null;
  /** The same for changes that the server is not known to have. */
  unsentSince: number | null;
  /** A request is under way since. */
  sendingSince: number | null;
  failures: number;
  /** No request before it. */
  retryAt: number;
  /** The browser says that there is no network. */
  cutOff: boolean;
  /** Nothing is sent any more: the server has refused for good, or somebody has to choose first. */
  stopped: boolean;
};

export type SavingEvent = { at: number } & (
  | { kind: "changed" | "keeping" | "sending" | "unreachable" | "stopped" | "resumed" }
  /** The request was answered; `restSince`: the oldest change that was not in it. */
  | { kind: "sent"; restSince: number | null }
  /** Do not wait any longer: the page is left, or the round is about to end. */
  | { kind: "hurried" }
  | { kind: "network"; there: boolean }
);

export const NOTHING_TO_SAVE: Saving = {
  changedAt: 0,
  unkeptSince: null,
  unsentSince: null,
  sendingSince: null,
  failures: 0,
  retryAt: 0,
  cutOff: false,
  stopped: false,
};

export function step(before: Saving, event: SavingEvent, policy: SavePolicy): Saving {
  const { at } = event;
  switch (event.kind) {
    case "changed":
      return {
        ...before,
        changedAt: at,
        unkeptSince: before.unkeptSince ?? at,
        unsentSince: policy.send === null ? null : (before.unsentSince ?? at),
      };
    case "keeping":
      return { ...before, unkeptSince: null };
    case "sending":
      return { ...before, sendingSince: at };
    case "sent":
      return { ...before, sendingSince: null, failures: 0, retryAt: 0, unsentSince: event.restSince };
    case "unreachable": {
      const { retryMs } = policy;
      const wait = retryMs[Math.min(before.failures, retryMs.length - 1)] ?? 0;
      return { ...before, sendingSince: null, failures: before.failures + 1, retryAt: at + wait };
    }
    case "hurried":
      return { ...before, retryAt: 0, changedAt: Number.NEGATIVE_INFINITY };
    case "network":
      return { ...before, cutOff: !event.there, retryAt: event.there ? 0 : before.retryAt };
    case "stopped":
      return { ...before, sendingSince: null, stopped: true };
    case "resumed":
      return { ...before, stopped: false, failures: 0, retryAt: 0, unsentSince: before.unsentSince ?? at };
  }
}

/** When the browser must keep it; null: it does. */
export function keepDue({ unkeptSince, changedAt }: Saving, { keep }: SavePolicy): number | null {
  return unkeptSince === null ? null : dueOf(unkeptSince, changedAt, keep);
}

/** When the next request goes out; null: none does. One at a time. */
export function sendDue(saving: Saving, { send }: SavePolicy): number | null {
  const { unsentSince, sendingSince, changedAt, retryAt, stopped } = saving;
  if (send === null || unsentSince === null || sendingSince !== null || stopped) return null;
  return Math.max(retryAt, dueOf(unsentSince, changedAt, send));
}

/** What is said of it: offline as soon as it is known, never a "saving" that goes nowhere. */
export function statusOf(saving: Saving, policy: SavePolicy, at: number): "safe" | "saving" | "offline" {
  const { unsentSince, unkeptSince, sendingSince, failures, cutOff } = saving;
  if (unsentSince === null) return unkeptSince === null ? "safe" : "saving";
  const stalled = sendingSince !== null && at - sendingSince >= policy.stallMs;
  return cutOff || failures > 0 || stalled ? "offline" : "saving";
}

/** However long somebody types without a pause, the oldest change does not wait longer. */
function dueOf(since: number, changedAt: number, { quietMs, longestMs }: Wait): number {
  return Math.min(changedAt + quietMs, since + longestMs);
}
