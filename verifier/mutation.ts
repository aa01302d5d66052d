import { z } from "zod";
import { loadProblem } from "#catalogue/load-problem.ts";
import type { Diagnostic, Problem } from "#catalogue/model.ts";
import { cacheKey, type Cache } from "./cache.ts";
import { EQUIVALENTS_PATH, readEquivalents, type Equivalents } from "./equivalents.ts";
import { asFindings, Finding, finder } from "./finding.ts";
import type { Pools } from "./judged/pools.ts";
import { judgeMutants } from "./judged/mutants.ts";
import { isIn } from "./judged/solutions.ts";
import { MutationReport, mutationScore, type ProblemReport } from "./report/problem-report.ts";

export type MutationOptions = {
  pools: Pools;
  casesDir: string;
  /** What is known from before; null judges every mutant. */
  cache: Cache | null;
  /** See `toolHash`. */
  tool: string;
  onStep: (step: string) => void;
};

/** The share of mutants that the tests must kill. */
const MUTATION_GOAL = 0.95;

const Mutated = z.strictObject({ mutation: MutationReport, findings: z.array(Finding) });

/** A report with what mutants of the accepted solutions say about the tests; `dir` loads, as the report found. */
export async function withMutation(
  dir: string,
  report: ProblemReport,
  options: MutationOptions,
): Promise<ProblemReport> {
  const loaded = await loadProblem(dir, options);
  if ("faults" in loaded) return report;
  const { problem } = loaded;
  const faults: Diagnostic[] = [];
  const equivalents = await readEquivalents(dir, faults);
  const key = mutationKey(problem, equivalents, options.tool);
  const known = faults.length === 0 ? options.cache?.read(key, Mutated) : null;
  const { mutation, findings } = known ?? (await mutateProblem(problem, equivalents, options));
  if (!known) options.cache?.write(key, { mutation, findings });
  return {
    ...report,
    mutation,
    findings: [...report.findings, ...asFindings("equivalentMutant", faults), ...findings],
  };
}

/** All that decides which mutants there are and whether the tests kill them: no text, no other submission. */
function mutationKey(problem: Problem, equivalents: Equivalents, tool: string): string {
  const { limits, signature, samples, secret, outputValidator, solutions } = problem;
  const cases = [...samples, ...secret].map(({ input, answer, validatorArgs }) => [input, answer, validatorArgs]);
  const accepted = solutions.filter((solution) => isIn(solution, "accepted"));
  return cacheKey("mutants", tool, limits, signature, cases, outputValidator, accepted, [...equivalents]);
}

async function mutateProblem(
  problem: Problem,
  equivalents: Equivalents,
  { pools, onStep }: MutationOptions,
): Promise<z.infer<typeof Mutated>> {
  const mutation = await judgeMutants(problem, equivalents, pools, (done, of) => onStep(`mutant ${done} of ${of}`));
  const mutants = finder("mutants");
  if (mutationScore(mutation) < MUTATION_GOAL) {
    mutants.error(
      "data/secret",
      `kills ${mutation.killed} of ${mutation.total} mutants; add cases that kill the survivors`,
    );
  }
  const marks = finder("equivalentMutant");
  for (const id of mutation.staleMarks) marks.error(EQUIVALENTS_PATH, `${id} is no surviving mutant; remove the mark`);
  return { mutation, findings: [...mutants.found, ...marks.found] };
}
