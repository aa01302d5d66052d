import { z } from "zod";
import type { Diagnostic } from "#catalogue/model.ts";

/** Every check there is; each has a planted fault in the tests that it must find. */
export const CHECK_NAMES = [
  "load",
  "format",
  "uuid",
  "timeLimit",
  "textFiles",
  "validationData",
  "fillIn",
  "statement",
  "statementBounds",
  "hints",
  "editorial",
  "practice",
  "siblings",
  "dataHygiene",
  "canonicalJson",
  "duplicateInput",
  "constantAnswer",
  "sampleCount",
  "generator",
  "inputValidator",
  "inputValidatorTooKind",
  "boundNotReached",
  "outputValidator",
  "outputValidatorTooKind",
  "solutionSet",
  "verdict",
  "bruteForce",
  "timeMargin",
  "slowMargin",
  "starter",
  "memorised",
  "mutants",
  "equivalentMutant",
] as const;
export type CheckName = (typeof CHECK_NAMES)[number];

/**
 * What a package must have right to be judged right. Everything else is how problems of our own catalogue are to be; a
 * package from elsewhere is none the worse for it.
 */
const OF_JUDGING: ReadonlySet<CheckName> = new Set([
  "load",
  "generator",
  "inputValidator",
  "outputValidator",
  "validationData",
  "verdict",
  "bruteForce",
]);

/** Whether verdicts may be wrong because of it. */
export function isOfJudging({ check, severity }: Finding): boolean {
  return severity === "error" && OF_JUDGING.has(check);
}

/** A fault that a check found, with the file and the mend. Errors keep a problem from being verified; warnings do not. */
export const Finding = z.strictObject({
  severity: z.enum(["error", "warning"]),
  check: z.enum(CHECK_NAMES),
  path: z.string(),
  message: z.string(),
});
export type Finding = z.infer<typeof Finding>;

/** Collects findings of one check; `path` is below the problem's folder. */
export function finder(check: CheckName) {
  const found: Finding[] = [];
  const add = (severity: Finding["severity"]) => (path: string, message: string) => {
    found.push({ severity, check, path, message });
  };
  return { error: add("error"), warning: add("warning"), found };
}

export function asFindings(check: CheckName, faults: Diagnostic[]): Finding[] {
  const { error, found } = finder(check);
  for (const { path, message } of faults) error(path, message);
  return found;
}
