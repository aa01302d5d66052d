import type { JudgeJob, JudgeProgress } from "#contract/judging/judge-job.ts";
import type { CaseResult, Judgement } from "#contract/judging/judgement.ts";
import type { Purpose } from "#contract/judging/submission.ts";
import type { Verdict } from "#contract/judging/verdict.ts";
import type { Problem } from "#catalogue/model.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { aggregate, notCompiled } from "./aggregate.ts";
import { openBudget } from "./budget.ts";
import { caseResult, refusedCase, usageOf, type JudgedCase } from "./case-result.ts";
import { checkedVerdict, checkerFor, type Checker } from "./checker.ts";
import type { Comparer } from "./comparison.ts";
import { entryOf } from "./entry.ts";
import { answerOwnCases } from "./model-answer.ts";
import type { Ending } from "./outcome.ts";
import { findOwnCaseFaults } from "./own-case-faults.ts";
import { chosenOf, planOf, type PlannedCase } from "./plan.ts";
import { runCases } from "./run-cases.ts";
import { cutter, textLimitFor } from "./shown-text.ts";

export type JudgeParts = {
  /** Where solvers' programs run. */
  solutions: Sandbox;
  /**
   * Where the authors' programs run: validators and model solutions. Its hosts are others than `solutions`': a
   * judgement holds a solution's session while it waits for one of these and never the other way round, so that
   * judgements side by side can't wait for each other in a circle.
   */
  authors: Sandbox;
  /** Sets accepted submissions beside the model solution. */
  compare?: Comparer;
  now: () => number;
};

export type JudgeOptions = { onProgress?: (progress: JudgeProgress) => void; signal?: AbortSignal };

/** Judges one job against the problem it names. Throws only for the machine's fault, or when `signal` is aborted. */
export async function judge(
  job: JudgeJob,
  problem: Problem,
  parts: JudgeParts,
  { onProgress, signal }: JudgeOptions = {},
): Promise<Judgement> {
  const plan = planOf(job, problem);
  const chosen = chosenOf(plan, job);
  const frame = () => ({ caseCount: plan.length, problemHash: problem.hash, judgedAt: parts.now() });
  const { language, source } = job;
  onProgress?.({ finished: 0, caseCount: chosen.length });

  const session = await parts.solutions.open({ language, source, entry: entryOf(problem) }, signal && { signal });
  const checker = checkerFor(problem, parts.authors, signal);
  try {
    if (session.compiled.status === "compileError") {
      return notCompiled(cutter(textLimitFor(1)).cutError(session.compiled.error), frame());
    }
    const textLimit = textLimitFor(chosen.filter((test) => test.group !== "secret").length);
    // Asked first: what the statement excludes is put to neither the model solution nor the solver's.
    const faults = await findOwnCaseFaults(chosen, problem, parts.authors, signal);
    const refused = chosen.flatMap((test) => {
      const fault = faults.get(test.number);
      return fault === undefined ? [] : [refusedCase(test, fault, textLimit)];
    });
    const allowed = chosen.filter((test) => !faults.has(test.number));
    const cases = await answerOwnCases(allowed, problem, parts.authors, signal);
    const inputs = cases.map((test) => test.input);
    const results: CaseResult[] = [];
    const all = () => [...results, ...refused].toSorted((a, b) => a.number - b.number);
    const budget = openBudget(problem.limits);
    // A run gets no second try. Samples are small, so a program too slow for one is nearly always endless.
    for await (const ending of runCases(session, inputs, problem.limits, { retrySlow: job.purpose === "submit" })) {
      const test = cases[results.length];
      if (test === undefined) throw new Error("a case too many was run");
      const checked = await checkEnding(test, ending, checker);
      const spent = budget.spend(usageOf(ending)) && results.length + 1 < cases.length;
      // Every single case was in time, and all of them together are not: that is what ends a submission.
      const judged = spent && job.purpose === "submit" && checked.verdict === "AC" ? tooLong(checked) : checked;
      results.push(caseResult(judged, { textLimit, limits: problem.limits }));
      onProgress?.({ finished: results.length + refused.length, caseCount: chosen.length });
      if (spent) return { ...aggregate(all(), frame()), timeBudgetMs: budget.limitMs };
      if (isEnough(judged.verdict, job.purpose)) break;
    }
    const judgement = aggregate(all(), frame());
    if (job.purpose === "run" || judgement.verdict !== "AC" || parts.compare === undefined) return judgement;
    // A comparison is a courtesy: that it could not be made is no reason to lose a verdict.
    const comparison = await parts.compare(judgement, cases, problem).catch(() => undefined);
    return comparison === undefined ? judgement : { ...judgement, comparison };
  } finally {
    // Clearing up takes milliseconds that the solver need not wait for: the judgement is on its way first.
    setImmediate(() => {
      void session.close();
      void checker.close();
    });
  }
}

/** A submission ends at its first failure. A run shows them all, but for those that would cost a limit each. */
function isEnough(verdict: Verdict | null, purpose: Purpose): boolean {
  switch (purpose) {
    case "submit":
      return verdict !== "AC";
    case "run":
      return verdict === "TLE" || verdict === "MLE";
  }
}

function tooLong(judged: JudgedCase): JudgedCase {
  return { ...judged, verdict: "TLE" };
}

async function checkEnding(test: PlannedCase, ending: Ending, checker: Checker): Promise<JudgedCase> {
  if (ending.kind === "failed") return { test, ending, verdict: ending.verdict, message: null };
  const { answer } = test;
  if (answer === null) return { test, ending, verdict: null, message: null };
  const check = await checker.check({ ...test, answer }, ending);
  return { test, ending, verdict: checkedVerdict(check), message: "message" in check ? check.message : null };
}
