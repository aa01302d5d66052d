import type { Limits } from "#contract/judging/limits.ts";
import type { More, Ran } from "../protocol.ts";

/** The cases of one message, and how far they are. */
export type Batch = {
  limits: Limits;
  next(): string;
  /** What comes after a case that ended so. */
  moreAfter(ran: Ran): More;
  /** All of several cases were begun: another is not likely to come. */
  readonly complete: boolean;
};

/** Asking the parent costs up to half a millisecond; after a case that took this long that is nothing. */
const QUICK_MS = 10;
/** What the parent may have to hold of replies that it has not read. */
const UNREAD_CHARACTERS = 1e6;

export function openBatch(inputs: string[], limits: Limits): Batch {
  let done = 0;
  let unread = 0;
  return {
    limits,
    next: () => {
      const input = inputs[done];
      if (input === undefined) throw new Error("the host was asked for a case too many");
      done += 1;
      return input;
    },
    moreAfter: ({ ending, printed, cpuTimeMs, wallTimeMs }) => {
      if (done === inputs.length) return "none";
      // Whether a failure is the last case's word is for the parent to say.
      if (ending.status !== "returned" && ending.status !== "finished") return "none";
      if (cpuTimeMs > limits.cpuTimeLimitMs || wallTimeMs > limits.wallTimeLimitMs) return "none";
      unread += printed.length + (ending.status === "returned" ? ending.encoded.length : 0);
      // A wrong answer ends most submissions, and the host must not be deep in a long case when it is found.
      if (wallTimeMs <= QUICK_MS && unread <= UNREAD_CHARACTERS) return "coming";
      unread = 0;
      return "onRequest";
    },
    get complete() {
      return inputs.length > 1 && done === inputs.length;
    },
  };
}
