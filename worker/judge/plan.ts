import type { CaseGroup } from "#contract/judging/judgement.ts";
import type { JudgeJob } from "#contract/judging/judge-job.ts";
import type { LocalizedText } from "#contract/localized.ts";
import type { Problem, TestCase, ValidatorArgs } from "#catalogue/model.ts";
import { noArgs } from "#catalogue/format/validator-args.ts";

/** A case in judging order; it counts from 1. */
export type PlannedCase = {
  number: number;
  group: CaseGroup;
  input: string;
  /** null: the model solution is to answer it, or could not. */
  answer: string | null;
  /** What a sample shows instead of its input and answer. */
  shown: { input: string; answer: string } | null;
  /** What may be shown after a failure. */
  hint: LocalizedText | null;
  validatorArgs: ValidatorArgs;
};

/** Of all cases those that the job asks for. */
export function chosenOf(plan: PlannedCase[], { onlyCase = null }: Pick<JudgeJob, "onlyCase">): PlannedCase[] {
  return onlyCase === null ? plan : plan.filter(({ number }) => number === onlyCase);
}

/** Samples first; then the hidden cases of a submission, or the own cases of a run. */
export function planOf(job: JudgeJob, problem: Problem): PlannedCase[] {
  const samples = problem.samples.map((test) => committedCase(test, "sample"));
  const rest =
    job.purpose === "submit"
      ? problem.secret.map((test) => committedCase(test, "secret"))
      : job.ownCases.map((input) => ownCase(input, problem));
  return [...samples, ...rest].map((test, index) => ({ ...test, number: index + 1 }));
}

export function committedCase(test: TestCase, group: CaseGroup): Omit<PlannedCase, "number"> {
  const { input, answer, validatorArgs } = test;
  return { group, input, answer, shown: test.shown ?? null, hint: test.fullFeedback ? test.hint : null, validatorArgs };
}

/** An own case is compared as the samples are. */
export function ownCase(input: string, problem: Problem): Omit<PlannedCase, "number"> {
  const like = problem.samples[0] ?? problem.secret[0];
  const validatorArgs = like?.validatorArgs ?? noArgs();
  return { group: "own", input, answer: null, shown: null, hint: null, validatorArgs };
}
