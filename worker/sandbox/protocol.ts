import type { ErrorReport } from "#contract/judging/judgement.ts";
import type { Limits } from "#contract/judging/limits.ts";
import type { Program } from "./sandbox.ts";

/** What the pool says to a host. One request at a time; each gets the reply of its kind. */
export type HostRequest =
  | { kind: "compile"; program: Program }
  /** Test cases in order; each gets a reply of its own. */
  | { kind: "run"; inputs: string[]; limits: Limits }
  /** After a reply with `more: "onRequest"`. */
  | { kind: "continue" }
  /** Leaves the cases that are not begun; said at any time of a run. */
  | { kind: "stop" }
  | { kind: "release" };

/** What a host says. Private to the sandbox: both ends are always the same version. */
export type HostReply =
  | { kind: "ready" }
  /** `healthy: false`: the transpiler may be broken for good, so the host must not be used again. */
  | { kind: "compiled"; error: ErrorReport | null; healthy: boolean }
  | ({ kind: "ran"; more: More } & Ran)
  | { kind: "stopped" }
  | { kind: "released" }
  /** The machine's fault, or the caller's; never the program's. */
  | { kind: "fault"; message: string };

/** What follows the reply to a case: the next one at once, the next one when it is asked for, or nothing. */
export type More = "coming" | "onRequest" | "none";

/** How one case ended and what it used. */
export type Ran = { ending: RunEnding; printed: string; cpuTimeMs: number; wallTimeMs: number; memoryMb: number };

export type RunEnding =
  /** `encoded` is the in-context encoder's text; see `decode-value.ts`. */
  | { status: "returned"; encoded: string }
  | { status: "finished" }
  | { status: "threw"; error: ErrorReport }
  | { status: "unusableResult"; reason: string }
  | { status: "memoryExceeded" }
  | { status: "outputExceeded" };
