import { z } from "zod";
import { PackageText } from "#contract/localized.ts";
import { Difficulty } from "#contract/problem/problem.ts";
import { Finding } from "../finding.ts";
import { OPERATOR_NAMES } from "../mutate/mutant.ts";

export const MutationReport = z.strictObject({
  /** Mutants that compile and are not marked as equivalent. */
  total: z.number().int(),
  killed: z.number().int(),
  equivalent: z.number().int(),
  survivors: z.array(
    z.strictObject({
      path: z.string(),
      id: z.string(),
      operator: z.enum(OPERATOR_NAMES),
      line: z.number().int(),
      column: z.number().int(),
      /** The whole line, as it is and as the mutant has it. */
      before: z.string(),
      after: z.string(),
    }),
  ),
  /** Ids marked as equivalent that are no mutant, or that the tests kill. */
  staleMarks: z.array(z.string()),
});
export type MutationReport = z.infer<typeof MutationReport>;

/** All that one verification found out about a problem; kept in the cache. Times in ms of CPU. */
export const ProblemReport = z.strictObject({
  shortname: z.string(),
  /** null: the folder could not be loaded. */
  facts: z
    .strictObject({
      name: PackageText,
      difficulty: Difficulty,
      techniques: z.array(z.string()),
      cases: z.number().int(),
      solutions: z.number().int(),
    })
    .nullable(),
  findings: z.array(Finding),
  margins: z
    .strictObject({ limit: z.number(), slowestAccepted: z.number().nullable(), fastestSlow: z.number().nullable() })
    .nullable(),
  /** null: mutants were not asked for. */
  mutation: MutationReport.nullable(),
});
export type ProblemReport = z.infer<typeof ProblemReport>;

/** 1 where there was nothing to kill. */
export function mutationScore({ total, killed }: MutationReport): number {
  return total === 0 ? 1 : killed / total;
}

export function hasErrors({ findings }: ProblemReport): boolean {
  return findings.some(({ severity }) => severity === "error");
}
