import type { Problem, ServedProblem } from "./model.ts";

/** Leaves out what only judging needs, which is nearly all of a problem's size. */
export function served(problem: Problem): ServedProblem {
  const { secret, outputValidator, inputValidators, modelSolution, solutions, ...rest } = problem;
  return rest;
}
