import type { JudgeJob, JudgeProgress } from "#contract/judge-job.ts";
import type { CaseResult, Judgement } from "#contract/judgement.ts";
import type { Problem } from "#problems/model.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { aggregate, notCompiled } from "./aggregate.ts";
import { caseResult, type JudgedCase } from "./case-result.ts";
import { checkerFor, type Checker } from "./checker.ts";
import type { Comparer } from "./comparison.ts";
import { entryOf } from "./entry.ts";
import { answerOwnCases } from "./model-answer.ts";
import type { Ending } from "./outcome.ts";
import { planOf, type PlannedCase } from "./plan.ts";
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
  const frame = () => ({ caseCount: plan.length, problemHash: problem.hash, judgedAt: parts.now() });
  const { language, source } = job;
  onProgress?.({ finished: 0, caseCount: plan.length });

  const session = await parts.solutions.open({ language, source, entry: entryOf(problem) }, signal && { signal });
  const checker = checkerFor(problem, parts.authors, signal);
  try {
    if (session.compiled.status === "compileError") {
      return notCompiled(cutter(textLimitFor(1)).cutError(session.compiled.error), frame());
    }
    const cases = await answerOwnCases(plan, problem, parts.authors, signal);
    const textLimit = textLimitFor(cases.filter((test) => test.group !== "secret").length);
    const inputs = cases.map((test) => test.input);
    const results: CaseResult[] = [];
    for await (const ending of runCases(session, inputs, problem.limits)) {
      const test = cases[results.length];
      if (test === undefined) throw new Error("a case too many was run");
      const judged = await checkEnding(test, ending, checker);
      results.push(caseResult(judged, textLimit));
      onProgress?.({ finished: results.length, caseCount: plan.length });
      if (job.purpose === "submit" && judged.verdict !== "AC") break;
    }
    const judgement = aggregate(results, frame());
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

async function checkEnding(test: PlannedCase, ending: Ending, checker: Checker): Promise<JudgedCase> {
  if (ending.kind === "failed") return { test, ending, verdict: ending.verdict, message: null };
  const { answer } = test;
  if (answer === null) return { test, ending, verdict: null, message: null };
  const check = await checker.check({ ...test, answer }, ending);
  if ("faulty" in check) return { test, ending, verdict: "JE", message: null };
  return check.accepted
    ? { test, ending, verdict: "AC", message: null }
    : { test, ending, verdict: "WA", message: check.message };
}
