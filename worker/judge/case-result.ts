import type { CaseDetail, CaseFault, CaseResult } from "#contract/judging/judgement.ts";
import type { Limits } from "#contract/judging/limits.ts";
import type { Verdict } from "#contract/judging/verdict.ts";
import type { Usage } from "#sandbox/sandbox.ts";
import type { Ending } from "./outcome.ts";
import type { PlannedCase } from "./plan.ts";
import { roughUsage } from "./rough-usage.ts";
import { cutter } from "./shown-text.ts";
import { valueText } from "./value-text.ts";

/** `message` is the checker's word. */
export type JudgedCase = { test: PlannedCase; ending: Ending; verdict: Verdict | null; message: string | null };

/** The longest word of a validator that is shown: a sentence or two, and what it quotes of the case. */
const FAULT_LIMIT = 500;

/** How long a shown text may be, and what the case might use. */
export type ResultBounds = { textLimit: number; limits: Limits };

/**
 * What may leave the judge: of a secret case its number, verdict and rough usage, and the hint its author allowed. Exact
 * figures would let a program tell what it was given, by how long it spins or how much it allocates.
 */
export function caseResult(judged: JudgedCase, { textLimit, limits }: ResultBounds): CaseResult {
  const { test, ending, verdict } = judged;
  const usage = usageOf(ending);
  const { cpuTimeMs, wallTimeMs, memoryMb } = test.group === "secret" ? roughUsage(usage, limits) : usage;
  const failed = verdict !== null && verdict !== "AC" && verdict !== "JE";
  return {
    number: test.number,
    group: test.group,
    verdict,
    cpuTimeMs,
    wallTimeMs,
    memoryMb,
    hint: failed ? test.hint : null,
    detail: test.group === "secret" ? null : detailOf(judged, textLimit),
  };
}

/** An own case that the statement excludes: why, instead of what a program would have made of it. */
export function refusedCase({ number, input }: PlannedCase, fault: CaseFault, textLimit: number): CaseResult {
  const texts = cutter(textLimit);
  const { breach } = fault;
  const detail = {
    input: texts.cut(input),
    expected: null,
    output: null,
    printed: "",
    message: null,
    error: null,
    fault: {
      reason: texts.cut(fault.reason.slice(0, FAULT_LIMIT)),
      breach: breach && {
        name: texts.cut(breach.name.slice(0, FAULT_LIMIT)),
        value: texts.cut(breach.value.slice(0, FAULT_LIMIT)),
        low: texts.cut(breach.low.slice(0, FAULT_LIMIT)),
        high: texts.cut(breach.high.slice(0, FAULT_LIMIT)),
      },
    },
  };
  const usage = { cpuTimeMs: 0, wallTimeMs: 0, memoryMb: 0 };
  return {
    number,
    group: "own",
    verdict: null,
    ...usage,
    hint: null,
    detail: { ...detail, truncated: texts.truncated },
  };
}

function detailOf({ test, ending, message }: JudgedCase, textLimit: number): CaseDetail {
  const texts = cutter(textLimit);
  const { input, answer } = test.shown ?? test;
  const shown = endingTexts(ending, message);
  const detail = {
    input: texts.cut(input),
    expected: answer === null ? null : texts.cut(answer),
    output: shown.output === null ? null : texts.cut(shown.output),
    printed: texts.cut(shown.printed),
    message: shown.message === null ? null : texts.cut(shown.message),
    error: shown.error === null ? null : texts.cutError(shown.error),
  };
  return { ...detail, truncated: texts.truncated };
}

function endingTexts(
  ending: Ending,
  message: string | null,
): Pick<CaseDetail, "output" | "printed" | "error" | "message"> {
  switch (ending.kind) {
    case "value":
      return { output: valueText(ending.value), printed: ending.printed, error: null, message };
    case "output":
      return { output: ending.output, printed: "", error: null, message };
    case "failed": {
      const { run } = ending;
      return {
        output: null,
        printed: run.printed,
        error: run.status === "threw" ? run.error : null,
        message: run.status === "unusableResult" ? run.reason : null,
      };
    }
  }
}

export function usageOf(ending: Ending): Usage {
  return ending.kind === "failed" ? ending.run.usage : ending.usage;
}
