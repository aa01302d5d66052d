import type { Router } from "express";
import type { Learning } from "#contract/problem/learning.ts";
import { giveUp, readLearning, takeHint } from "#contract/http/routes.ts";
import type { ServedProblem } from "#catalogue/model.ts";
import type { ProblemStatus } from "#contract/problem/problem.ts";
import type { RoundGuard } from "../problems/round-guard.ts";
import type { LearningStore } from "./learning-store.ts";
import { bindRoute } from "../http/bind-route.ts";
import { HttpFailure } from "../http/http-failure.ts";
import type { IdentityGate } from "../http/identity-gate.ts";
import { findProblem, type Problems } from "../problems/routes.ts";

export type LearningParts = {
  store: { learning: LearningStore; statuses(userId: string): Promise<Map<string, ProblemStatus>> };
  problems: Problems;
  gate: IdentityGate;
  guard: RoundGuard;
  clock: () => number;
};

/** Hints one at a time and on request; the editorial after solving or giving up; neither during a round. */
export function bindLearning(router: Router, { store, problems, gate, guard, clock }: LearningParts): void {
  const learningOf = async (problem: ServedProblem, userId: string): Promise<Learning> => {
    const [taken, statuses, live] = await Promise.all([
      store.learning.read(userId, problem.shortname),
      store.statuses(userId),
      guard.of(userId),
    ]);
    const { hints, gaveUpAt } = taken;
    const solved = statuses.get(problem.shortname) === "solved";
    const open = (solved || gaveUpAt !== null) && live.refusesLearning(problem.shortname) === null;
    return {
      hints: problem.hints.slice(0, hints),
      hintCount: problem.hints.length,
      gaveUpAt,
      editorial: open ? problem.editorial : null,
      hasEditorial: problem.editorial !== null,
      complexity: open ? problem.complexity : null,
    };
  };

  const practised = async (shortname: string, userId: string): Promise<ServedProblem> => {
    const problem = findProblem(problems, shortname);
    const refusal = (await guard.of(userId)).refusesLearning(shortname);
    if (refusal !== null) throw new HttpFailure(refusal.code, refusal.detail);
    return problem;
  };

  bindRoute(router, readLearning, gate, ({ params, userId }) =>
    learningOf(findProblem(problems, params.shortname), userId),
  );

  bindRoute(router, takeHint, gate, async ({ params, body: { number }, userId }) => {
    const problem = await practised(params.shortname, userId);
    const { hints } = await store.learning.read(userId, problem.shortname);
    if (number > problem.hints.length) {
      throw new HttpFailure("hintRefused", `The problem has ${problem.hints.length} hints.`);
    }
    if (number > hints + 1) {
      throw new HttpFailure("hintRefused", `Hints come one at a time; the next is hint ${hints + 1}.`);
    }
    await store.learning.takeHint(userId, problem.shortname, number, clock());
    return learningOf(problem, userId);
  });

  bindRoute(router, giveUp, gate, async ({ params, userId }) => {
    const problem = await practised(params.shortname, userId);
    await store.learning.giveUp(userId, problem.shortname, clock());
    return learningOf(problem, userId);
  });
}
