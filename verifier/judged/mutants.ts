import type { Problem, SolutionFile, TestCase } from "#catalogue/model.ts";
import type { Equivalents } from "../equivalents.ts";
import { mutate } from "../mutate/mutate.ts";
import type { Mutant } from "../mutate/mutant.ts";
import type { MutationReport } from "../report/problem-report.ts";
import { runSolution, verdictOf, type Pools } from "./pools.ts";
import { allCases, isIn } from "./solutions.ts";

/** Judges every mutant of the accepted solutions: one that passes is a wrong solution that the tests let through. */
export async function judgeMutants(
  problem: Problem,
  equivalents: Equivalents,
  pools: Pools,
  onProgress: (done: number, of: number) => void,
): Promise<MutationReport> {
  // Small cases kill most mutants, and quickly.
  const cases = allCases(problem).toSorted((one, other) => one.input.length - other.input.length);
  const planted = problem.solutions
    .filter((solution) => isIn(solution, "accepted"))
    .flatMap((solution) => mutate(solution).map((mutant) => ({ solution, mutant })));

  let done = 0;
  const judged = await Promise.all(
    planted.map(async ({ solution, mutant }) => {
      const fate = await fateOf(problem, solution, mutant, cases, pools);
      done += 1;
      onProgress(done, planted.length);
      return { solution, mutant, fate };
    }),
  );

  const compiled = judged.filter(({ fate }) => fate !== "invalid");
  const marked = compiled.filter(({ mutant }) => equivalents.has(mutant.id));
  const counted = compiled.filter(({ mutant }) => !equivalents.has(mutant.id));
  const alive = counted.filter(({ fate }) => fate === "survived");
  const stillAlive = new Set(marked.filter(({ fate }) => fate === "survived").map(({ mutant }) => mutant.id));
  return {
    total: counted.length,
    killed: counted.length - alive.length,
    equivalent: marked.length,
    survivors: alive.map(({ solution, mutant }) => survivor(solution, mutant)),
    staleMarks: [...equivalents.keys()].filter((id) => !stillAlive.has(id)),
  };
}

async function fateOf(
  problem: Problem,
  solution: SolutionFile,
  mutant: Mutant,
  cases: TestCase[],
  pools: Pools,
): Promise<"invalid" | "killed" | "survived"> {
  const program = { language: solution.language, source: mutant.source };
  const options = { limits: problem.limits, stopAtFailure: true, retrySlow: false };
  const run = await runSolution(problem, program, cases, pools, options);
  if (run.compileError !== null) return "invalid";
  return verdictOf(run).verdict === "AC" ? "survived" : "killed";
}

function survivor({ path, source }: SolutionFile, mutant: Mutant): MutationReport["survivors"][number] {
  const { id, operator, line, column } = mutant;
  return { path, id, operator, line, column, before: lineOf(source, line), after: lineOf(mutant.source, line) };
}

function lineOf(source: string, line: number): string {
  return source.split("\n")[line - 1] ?? "";
}
