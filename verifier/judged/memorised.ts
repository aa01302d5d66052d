import type { Problem } from "#catalogue/model.ts";
import { answerOwnCases } from "#judge/model-answer.ts";
import { ownCase } from "#judge/plan.ts";
import { finder, type Finding } from "../finding.ts";
import type { Subject } from "../subject.ts";
import { runSolution, type Pools } from "./pools.ts";
import { cheaters, type KnownCase } from "./cheaters.ts";

/** The most of the hidden data that a program may pass which knows the samples and nothing else. */
const MEMORISED_SHARE = 0.6;

/** Programs made of the samples alone must not come far. */
export async function judgeMemorised({ problem }: Subject, pools: Pools): Promise<Finding[]> {
  const { error, found } = finder("memorised");
  const samples = await knownCases(problem, pools);
  if (samples.length === 0) return [];
  const reports = await Promise.all(
    cheaters(samples, problem.signature).map(async ({ how, source }) => {
      const program = { language: "javascript", source } as const;
      const options = { limits: problem.limits, stopAtFailure: false, retrySlow: false };
      const run = await runSolution(problem, program, [...problem.samples, ...problem.secret], pools, options);
      if (run.compileError !== null) throw new Error(`a cheater does not compile: ${run.compileError.message}`);
      const secret = run.cases.slice(problem.samples.length);
      return { how, passed: secret.filter(({ verdict }) => verdict === "AC").length, of: secret.length };
    }),
  );
  for (const { how, passed, of } of reports) {
    if (passed > of * MEMORISED_SHARE) {
      error("data/secret", `a program that ${how} passes ${passed} of ${of} cases; add cases with other answers`);
    }
  }
  return found;
}

/** The samples with results that are accepted: an answer file for a custom output validator may hold something else. */
async function knownCases(problem: Problem, pools: Pools): Promise<KnownCase[]> {
  if (problem.outputValidator.kind === "default" || problem.modelSolution === null) return problem.samples;
  const asked = problem.samples.map(({ input }, at) => ({ ...ownCase(input, problem), number: at + 1 }));
  const answered = await answerOwnCases(asked, problem, pools.authors);
  return answered.flatMap(({ input, answer }) => (answer === null ? [] : [{ input, answer }]));
}
