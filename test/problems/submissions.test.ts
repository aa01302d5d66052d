import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { JudgeJob } from "#contract/judge-job.ts";
import { loadCatalogue } from "#problems/load-catalogue.ts";
import type { Problem } from "#problems/model.ts";
import { starters } from "#problems/starters.ts";
import { judge } from "../../worker/judge/judge.ts";
import { createSandbox } from "../../worker/sandbox/pool.ts";

/** Two programs at a time, each on a core of its own, as a worker would run them. */
const HOSTS = 2;
/** Of cases of at most so many characters a brute force answers at least so many. */
const SMALL_INPUT = 80;
const ANSWERED_AT_LEAST = 5;
/** The rest need not be waited for. */
const BRUTE_FORCE_CPU_MS = 300;

const { problems } = await loadCatalogue(join(import.meta.dirname, "../../problems"));
const parts = {
  solutions: createSandbox({ hosts: HOSTS }),
  authors: createSandbox({ hosts: HOSTS }),
  now: () => Date.now(),
};
afterAll(() => Promise.all([parts.solutions.close(), parts.authors.close()]));

describe.each([...problems.values()])("$shortname", (problem) => {
  test.concurrent.each(problem.solutions.map((solution) => ({ ...solution, allowed: solution.expected.join("/") })))(
    "$path is $allowed",
    async (solution) => {
      const { verdict, fault, caseCount, cases } = await judge(submission(problem, solution), problem, parts);
      expect(solution.expected, `case ${cases.length} of ${caseCount}; ${fault ?? "no fault"}`).toContain(verdict);
    },
  );

  test.concurrent.each(["javascript", "typescript"] as const)(
    "its %s starter runs, and solves nothing",
    async (language) => {
      const source = starters(problem.signature)[language];
      const { verdict, cases } = await judge(submission(problem, { language, source }), problem, parts);
      expect(["RTE", "WA"]).toContain(verdict);
      expect(cases).toHaveLength(1);
    },
  );

  const bruteForces = problem.solutions.filter(({ path }) => path.startsWith("submissions/brute_force/"));
  test.concurrent.each(bruteForces)("$path agrees with the model solution on small cases", async (solution) => {
    const small = problem.secret.filter(({ input }) => input.length <= SMALL_INPUT).map(({ input }) => input);
    const job: JudgeJob = { ...submission(problem, solution), purpose: "run", ownCases: small };
    const limits = { ...problem.limits, cpuTimeLimitMs: BRUTE_FORCE_CPU_MS };
    const { cases } = await judge(job, { ...problem, limits }, parts);
    // A short input may be large all the same, as a number is; what the brute force does answer must be right.
    for (const { number, verdict } of cases) expect(solution.expected, `case ${number}`).toContain(verdict);
    expect(cases.filter(({ verdict }) => verdict === "AC").length).toBeGreaterThanOrEqual(ANSWERED_AT_LEAST);
  });
});

function submission(problem: Problem, { language, source }: Pick<JudgeJob, "language" | "source">): JudgeJob {
  return {
    submissionId: "00000000-0000-4000-8000-000000000000",
    purpose: "submit",
    problem: problem.shortname,
    problemHash: problem.hash,
    language,
    source,
    ownCases: [],
  };
}
