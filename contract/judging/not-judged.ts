import type { Judgement } from "./judgement.ts";

/** What every judgement has, whatever became of the program. */
export type JudgementFrame = Pick<Judgement, "caseCount" | "problemHash" | "judgedAt">;

/** A judgement that there could be none; `fault` must give nothing away, and the cause belongs in the log. */
export function notJudged(fault: string, frame: JudgementFrame): Judgement {
  return { ...frame, verdict: "JE", cases: [], compileError: null, cpuTimeMs: 0, memoryMb: 0, fault };
}
