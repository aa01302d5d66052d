import type { ErrorReport } from "#contract/judgement.ts";
import type { Limits } from "#contract/limits.ts";
import type { Program } from "./sandbox.ts";

/** What the pool says to a host. One request at a time; each gets the reply of its kind. */
export type HostRequest =
  | { kind: "compile"; program: Program }
  | { kind: "run"; input: string; limits: Limits }
  | { kind: "release" };

/** What a host says. Private to the sandbox: both ends are always the same version. */
export type HostReply =
  | { kind: "ready" }
  /** `healthy: false`: the transpiler may be broken for good, so the host must not be used again. */
  | { kind: "compiled"; error: ErrorReport | null; healthy: boolean }
  | { kind: "ran"; ending: RunEnding; printed: string; cpuTimeMs: number; wallTimeMs: number; memoryMb: number }
  | { kind: "released"; rssMb: number }
  /** The machine's fault, or the caller's; never the program's. */
  | { kind: "fault"; message: string };

export type RunEnding =
  /** `encoded` is the in-context encoder's text; see `decode-value.ts`. */
  | { status: "returned"; encoded: string }
  | { status: "finished" }
  | { status: "threw"; error: ErrorReport }
  | { status: "unusableResult"; reason: string }
  | { status: "memoryExceeded" }
  | { status: "outputExceeded" };
