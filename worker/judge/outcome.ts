import type { ErrorReport } from "#contract/judging/judgement.ts";
import type { Verdict } from "#contract/judging/verdict.ts";
import type { RunOutcome, Usage, Value } from "#sandbox/sandbox.ts";

/** How a run ended, in the judge's words: something to check, or the verdict that ends the case. */
export type Ending =
  | { kind: "value"; value: Value; usage: Usage; printed: string }
  | { kind: "output"; output: string; usage: Usage }
  | { kind: "failed"; verdict: Verdict; run: FailedRun };

type FailedRun = Exclude<RunOutcome, { status: "returned" | "finished" }>;

export function endingOf(run: RunOutcome): Ending {
  switch (run.status) {
    case "returned":
      return { kind: "value", value: run.value, usage: run.usage, printed: run.printed };
    case "finished":
      return { kind: "output", output: run.printed, usage: run.usage };
    case "unusableResult":
      return { kind: "failed", verdict: "WA", run };
    case "threw":
      return { kind: "failed", verdict: wantedMemory(run.error) ? "MLE" : "RTE", run };
    case "cpuTimeExceeded":
    case "wallTimeExceeded":
      return { kind: "failed", verdict: "TLE", run };
    case "memoryExceeded":
      return { kind: "failed", verdict: "MLE", run };
    case "outputExceeded":
      return { kind: "failed", verdict: "OLE", run };
  }
}

/** What V8 throws where the memory of a buffer or typed array is not to be had; a full heap is no exception. */
function wantedMemory({ name, message }: ErrorReport): boolean {
  return name === "RangeError" && message === "Array buffer allocation failed";
}
