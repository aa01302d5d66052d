import type { RoundPlan } from "#contract/round/plan.ts";

/** A plan for tests: 10 minutes, two phases, one problem. */
export function planFor(changes: Partial<RoundPlan> = {}): RoundPlan {
  const phase = { title: { en: "Work" }, doing: { en: "Work." }, budgetMs: 300_000, task: null, kind: "work" as const };
  return {
    preset: "test",
    title: { en: "Test" },
    phases: [phase, phase],
    tasks: [{ kind: "problem", problem: "tally" }],
    rules: {
      mode: "practice",
      hints: { allowed: true, costMs: 60_000 },
      runLimit: null,
      hidden: { techniques: false, difficulty: false },
    },
    alarms: [],
    settings: { timeFactor: 1, clockHidden: false, talk: "off" },
    seed: 1,
    ...changes,
  };
}
