import type { Verdict } from "#contract/judging/verdict.ts";
import type { Limits } from "#contract/judging/limits.ts";
import type { ErrorReport } from "#contract/judging/judgement.ts";
import type { Problem, SolutionFile, TestCase } from "#catalogue/model.ts";
import { checkedVerdict, checkerFor, type Checker } from "#judge/checker.ts";
import { entryOf } from "#judge/entry.ts";
import type { Ending } from "#judge/outcome.ts";
import { committedCase } from "#judge/plan.ts";
import { runCases } from "#judge/run-cases.ts";
import { valueText } from "#judge/value-text.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";

/** The sandboxes that a verification runs programs in; see `JudgeParts` for why there are two. */
export type Pools = { solutions: Sandbox; authors: Sandbox };

/** How a program fared on one case. */
export type CaseRun = { name: string; verdict: Verdict; cpuTimeMs: number; why: string | null };

export type SolutionRun = { compileError: ErrorReport | null; cases: CaseRun[] };

export type RunOptions = {
  limits: Limits;
  /** Nothing is run after the first case that is not AC. */
  stopAtFailure: boolean;
  /** A TLE is tried once more, as the judge does. */
  retrySlow: boolean;
};

/** Runs a program on cases of its problem, with everything about each that authors may see. */
export async function runSolution(
  problem: Problem,
  program: Pick<SolutionFile, "language" | "source">,
  cases: TestCase[],
  pools: Pools,
  options: RunOptions,
): Promise<SolutionRun> {
  const { language, source } = program;
  const session = await pools.solutions.open({ language, source, entry: entryOf(problem) });
  const checker = checkerFor(problem, pools.authors);
  try {
    if (session.compiled.status === "compileError") return { compileError: session.compiled.error, cases: [] };
    const { limits, retrySlow } = options;
    const inputs = cases.map((test) => test.input);
    const runs: CaseRun[] = [];
    for await (const ending of runCases(session, inputs, limits, { retrySlow })) {
      const test = cases[runs.length];
      if (test === undefined) throw new Error("a case too many was run");
      const run = await judgeCase(test, ending, checker);
      runs.push(run);
      if (options.stopAtFailure && run.verdict !== "AC") break;
    }
    return { compileError: null, cases: runs };
  } finally {
    await Promise.all([session.close(), checker.close()]);
  }
}

/** The verdict that the judge would give: the first failure, else AC. */
export function verdictOf(run: SolutionRun): { verdict: Verdict; failed: CaseRun | null } {
  if (run.compileError !== null) return { verdict: "CE", failed: null };
  const failed = run.cases.find(({ verdict }) => verdict !== "AC") ?? null;
  return { verdict: failed?.verdict ?? "AC", failed };
}

async function judgeCase(test: TestCase, ending: Ending, checker: Checker): Promise<CaseRun> {
  if (ending.kind === "failed") {
    const { verdict, run } = ending;
    const why = run.status === "threw" ? `${run.error.name}: ${run.error.message}` : null;
    return { name: test.name, verdict, cpuTimeMs: run.usage.cpuTimeMs, why };
  }
  const { cpuTimeMs } = ending.usage;
  const planned = { ...committedCase(test, "secret"), answer: test.answer, number: 0 };
  const check = await checker.check(planned, ending);
  const run = { name: test.name, verdict: checkedVerdict(check), cpuTimeMs };
  if ("faulty" in check) return { ...run, why: "the output validator failed" };
  if (check.accepted) return { ...run, why: null };
  const given = ending.kind === "value" ? valueText(ending.value) : ending.output;
  return { ...run, why: check.message ?? `gave ${given.slice(0, 200)}` };
}
