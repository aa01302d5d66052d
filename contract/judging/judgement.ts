import { z } from "zod";
import { LocalizedText } from "../localized.ts";
import { Verdict } from "./verdict.ts";

/** An error of the solver's program. Line and column count from 1 in the solver's own source; null where unknown. */
export const ErrorReport = z.strictObject({
  name: z.string(),
  message: z.string(),
  line: z.number().int().nullable(),
  column: z.number().int().nullable(),
  /** Frames of the solver's own code only. */
  stack: z.string(),
  /** The line of a syntax error, or what surrounds the place in a long one; `column` counts from 1 in `text`. */
  quote: z.strictObject({ text: z.string(), column: z.number().int(), length: z.number().int() }).optional(),
});
export type ErrorReport = z.infer<typeof ErrorReport>;

/** Why the statement excludes an own case, in the words of the problem's input validator. */
export const CaseFault = z.strictObject({
  reason: z.string(),
  /** Where it is a bound that was broken: whose, by which value, and its ends. */
  breach: z.strictObject({ name: z.string(), value: z.string(), low: z.string(), high: z.string() }).nullable(),
});
export type CaseFault = z.infer<typeof CaseFault>;

/** What a sample or an own case shows. Texts are cut at a bound; `truncated` says so. */
export const CaseDetail = z.strictObject({
  input: z.string(),
  /** null: the model solution could not answer this input. */
  expected: z.string().nullable(),
  /** null: the program did not finish. */
  output: z.string().nullable(),
  /** What `console.log` and its kin printed (function problems). */
  printed: z.string(),
  error: ErrorReport.nullable(),
  /** The output validator's word on a wrong answer. */
  message: z.string().nullable(),
  /** Of an own case that the statement excludes: it was not run. */
  fault: CaseFault.exactOptional(),
  truncated: z.boolean(),
});
export type CaseDetail = z.infer<typeof CaseDetail>;

export const CaseGroup = z.enum(["sample", "secret", "own"]);
export type CaseGroup = z.infer<typeof CaseGroup>;

export const CaseResult = z.strictObject({
  /** Counts from 1 in judging order. */
  number: z.number().int(),
  group: CaseGroup,
  /** null: the program finished, but there is nothing to compare its output with. */
  verdict: Verdict.nullable(),
  /** What it used; of a secret case in steps of 5 % of the limit, rounded up. */
  cpuTimeMs: z.number(),
  wallTimeMs: z.number(),
  memoryMb: z.number(),
  /** Only after a failure, and only where the case allows it. */
  hint: LocalizedText.nullable(),
  /** Never for a secret case. */
  detail: CaseDetail.nullable(),
});
export type CaseResult = z.infer<typeof CaseResult>;

/** What a program needed for one case. */
const Usage = z.strictObject({ cpuTimeMs: z.number(), memoryMb: z.number() });

/**
 * An accepted program beside the model solution on one case and one machine. Which case that was is not told, only
 * whether it took the program longest, or was the largest where all were quick. Of a hidden case both figures are
 * `rough`, in the steps of such cases.
 */
export const Comparison = z.strictObject({
  on: z.enum(["slowest", "largest"]),
  rough: z.boolean(),
  own: Usage,
  model: Usage,
});
export type Comparison = z.infer<typeof Comparison>;

/** All results of one submission, in judging order; judging a submission stops at the first failure. */
export const Judgement = z.strictObject({
  verdict: Verdict,
  cases: z.array(CaseResult),
  /**
   * How many cases there are. Those without a result were not run: after the first failure of a submission; in a run,
   * after a case that ran out of time or memory, or where one case was asked for.
   */
  caseCount: z.number().int(),
  compileError: ErrorReport.nullable(),
  /** The largest of any case. */
  cpuTimeMs: z.number(),
  memoryMb: z.number(),
  /** Of an accepted submission, where there is a model solution to compare it with. */
  comparison: Comparison.optional(),
  problemHash: z.string(),
  /** Judging ended since all cases together took more than this. */
  timeBudgetMs: z.number().exactOptional(),
  /** With JE: what went wrong, in words that give nothing away. */
  fault: z.string().nullable(),
  judgedAt: z.number(),
});
export type Judgement = z.infer<typeof Judgement>;
