import type { ProblemStatus, ProblemSummary, PublicProblem } from "#contract/problem/problem.ts";
import type { ServedProblem, TestCase } from "./model.ts";
import { starters } from "./starters.ts";

/** What a list of problems shows. */
export function summary(problem: ServedProblem, status: ProblemStatus): ProblemSummary {
  return {
    shortname: problem.shortname,
    name: problem.name,
    kind: problem.kind,
    difficulty: problem.difficulty,
    techniques: problem.techniques,
    keywords: problem.keywords,
    status,
  };
}

/** All of a problem that may leave the server, picked field by field. `problems`: the others beside it. */
export function publicPart(
  problem: ServedProblem,
  status: ProblemStatus,
  problems: ReadonlyMap<string, ServedProblem>,
): PublicProblem {
  return {
    ...summary(problem, status),
    hash: problem.hash,
    statement: problem.statement,
    signature: problem.signature,
    starters: starters(problem.signature),
    samples: problem.samples.map(publicSample),
    secretCount: problem.secretCount,
    limits: problem.limits,
    // One that is not here, or has faults of its own, is no reason to leave the problem out.
    siblings: problem.siblings.filter((sibling) => problems.has(sibling)),
    source: problem.source,
  };
}

function publicSample({ input, answer, shown, description }: TestCase): PublicProblem["samples"][number] {
  return { ...(shown ?? { input, answer }), description };
}
