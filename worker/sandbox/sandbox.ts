import type { ErrorReport } from "#contract/judging/judgement.ts";
import type { Language } from "#contract/language.ts";
import type { Limits } from "#contract/judging/limits.ts";
import type { ValueType } from "#contract/types/value-type.ts";

/** Runs untrusted programs, one at a time a host. Every method may throw: that is the machine's fault, never the program's. */
export type Sandbox = {
  /** Waits for a free host. A host that dies under a session is replaced without the caller's doing. */
  open(program: Program, options?: { signal?: AbortSignal }): Promise<Session>;
  close(): Promise<void>;
};

export type Session = {
  /** What compiling gave; known as soon as the session is open. */
  compiled: { status: "compiled" } | { status: "compileError"; error: ErrorReport };
  /** One test case in a fresh context. Calls must not overlap, nor fall into the loop of a `runAll`. */
  run(input: string, limits: Limits): Promise<RunOutcome>;
  /**
   * Test cases in order, until the first that does not come to its end. While cases are quick the host is ahead of
   * whoever reads their outcomes; leaving the loop stops it.
   */
  runAll(inputs: string[], limits: Limits): AsyncIterable<RunOutcome>;
  /** Gives the host back; never fails, and settles when another program may have it. */
  close(): Promise<void>;
};

export type Program = { language: Language; source: string; entry: Entry };

export type Entry =
  /** Calls `name` with one value a line of the input; `types: null` passes and returns plain JSON values. */
  | { kind: "function"; name: string; types: { parameters: ValueType[]; returns: ValueType } | null }
  /** Reads the input as standard input; `output` of the outcome is what it printed. */
  | { kind: "stdio" };

/**
 * `cpuTimeMs` is the main thread's, without the harness's making of the context and reading of the input. `memoryMb`
 * is the larger of two: the isolate's heap and buffers at the end (the only figure a short case moves), and the growth
 * of the host's resident memory while it ran (which sees peaks, the stack, and what V8 does not count).
 */
export type Usage = { cpuTimeMs: number; wallTimeMs: number; memoryMb: number };

/** How one run ended. `printed` is bounded; with stdio it is the program's output. */
export type RunOutcome = { usage: Usage; printed: string } & (
  | { status: "returned"; value: Value }
  | { status: "finished" }
  | { status: "threw"; error: ErrorReport }
  /** The result can't be a value of any problem: a function, a symbol, a cycle, a Promise, too deep, too large. */
  | { status: "unusableResult"; reason: string }
  | { status: "cpuTimeExceeded" | "wallTimeExceeded" | "memoryExceeded" | "outputExceeded" }
);

/** A copied result: plain arrays and null-prototype objects; NaN, -0, infinities, undefined and BigInt survive. */
export type Value = null | undefined | boolean | number | string | bigint | Value[] | { [key: string]: Value };
