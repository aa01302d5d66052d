import type { CaseResult, ErrorReport, Judgement } from "#contract/judging/judgement.ts";
import type { JudgementFrame } from "#contract/judging/not-judged.ts";
import type { Verdict } from "#contract/judging/verdict.ts";

/** The judge's own fault beats all; otherwise the first case that failed decides. */
export function verdictOf(cases: Pick<CaseResult, "verdict">[]): Verdict {
  if (cases.some((test) => test.verdict === "JE")) return "JE";
  return cases.find((test) => test.verdict !== null && test.verdict !== "AC")?.verdict ?? "AC";
}

export function aggregate(cases: CaseResult[], frame: JudgementFrame): Judgement {
  const faulty = cases.find((test) => test.verdict === "JE");
  return {
    ...frame,
    verdict: verdictOf(cases),
    cases,
    compileError: null,
    cpuTimeMs: Math.max(0, ...cases.map((test) => test.cpuTimeMs)),
    memoryMb: Math.max(0, ...cases.map((test) => test.memoryMb)),
    fault: faulty === undefined ? null : `The problem's output validator failed on case ${faulty.number}.`,
  };
}

/** A program that does not compile is never run. */
export function notCompiled(compileError: ErrorReport, frame: JudgementFrame): Judgement {
  return { ...frame, verdict: "CE", cases: [], compileError, cpuTimeMs: 0, memoryMb: 0, fault: null };
}
