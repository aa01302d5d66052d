import { starters } from "#catalogue/starters.ts";
import { finder, type Finding } from "../finding.ts";
import type { Subject } from "../subject.ts";
import { runSolution, verdictOf, type Pools } from "./pools.ts";
import { allCases } from "./solutions.ts";

/** A generated starter compiles, and is no solution. */
export async function judgeStarters({ problem }: Subject, pools: Pools): Promise<Finding[]> {
  const { error, found } = finder("starter");
  const code = starters(problem.signature);
  for (const language of ["javascript", "typescript"] as const) {
    const options = { limits: problem.limits, stopAtFailure: true, retrySlow: false };
    const run = await runSolution(problem, { language, source: code[language] }, allCases(problem), pools, options);
    const { verdict } = verdictOf(run);
    if (run.compileError !== null) error("practice.yaml", `the ${language} starter: ${run.compileError.message}`);
    if (verdict === "AC") error("data", `the empty ${language} starter is accepted; add a case that it fails`);
  }
  return found;
}
