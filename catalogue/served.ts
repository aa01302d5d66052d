import type { Problem, ServedProblem } from "./model.ts";

/** Leaves out what only judging needs, which is nearly all of a problem's size. */
export function served(problem: Problem): ServedProblem {
  return {
    shortname: problem.shortname,
    hash: problem.hash,
    dir: problem.dir,
    uuid: problem.uuid,
    name: problem.name,
    kind: problem.kind,
    signature: problem.signature,
    statement: problem.statement,
    editorial: problem.editorial,
    hints: problem.hints,
    difficulty: problem.difficulty,
    techniques: problem.techniques,
    keywords: problem.keywords,
    complexity: problem.complexity,
    siblings: problem.siblings,
    source: problem.source,
    limits: problem.limits,
    timeMargins: problem.timeMargins,
    samples: problem.samples,
    secretCount: problem.secretCount,
  };
}
