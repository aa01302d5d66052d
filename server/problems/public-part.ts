import type { ProblemStatus, ProblemSummary, PublicProblem } from "#contract/problem.ts";
import type { Problem, TestCase } from "./model.ts";
import { starters } from "./starters.ts";

/** What a list of problems shows. */
export function summary(problem: Problem, status: ProblemStatus): ProblemSummary {
  return {
    shortname: problem.shortname,
    name: problem.name,
    kind: problem.kind,
    difficulty: problem.difficulty,
    techniques: problem.techniques,
    status,
  };
}

/** All of a problem that may leave the server, picked field by field. */
export function publicPart(problem: Problem, status: ProblemStatus): PublicProblem {
  return {
    ...summary(problem, status),
    hash: problem.hash,
    statement: problem.statement,
    signature: problem.signature,
    starters: starters(problem.signature),
    samples: problem.samples.map(publicSample),
    secretCount: problem.secret.length,
    limits: problem.limits,
    siblings: problem.siblings,
    source: problem.source,
  };
}

function publicSample({ input, answer, shown, description }: TestCase): PublicProblem["samples"][number] {
  return { ...(shown ?? { input, answer }), description };
}
