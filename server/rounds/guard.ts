import type { Refusal } from "../http/http-failure.ts";
import type { LiveRules, RoundGuard } from "../problems/round-guard.ts";
import { stateOf } from "./decide.ts";
import type { RoundStore } from "./store/round-store.ts";

const FREE: LiveRules = { hides: () => false, refusesJudging: () => null, refusesLearning: () => null };

/** The guard that asks for the round which its candidate has live. */
export function createGuard(rounds: Pick<RoundStore, "running">, clock: () => number): RoundGuard {
  return {
    of: async (userId) => {
      const round = userId === null ? null : await rounds.running(userId);
      if (round === null || stateOf(round, clock()).status !== "running") return FREE;
      const { tasks, rules } = round.plan;
      const names = new Set(tasks.flatMap((task) => (task.kind === "problem" ? [task.problem] : [])));
      const secretive = rules.hidden.techniques || rules.hidden.difficulty;
      return {
        hides: (shortname) => secretive && names.has(shortname),
        refusesJudging: (shortname) =>
          names.has(shortname) ? refuse(`${shortname} is part of your live round; work on it there.`) : null,
        refusesLearning: (shortname) =>
          rules.mode === "strict" || names.has(shortname)
            ? refuse("Your round is live; hints and editorials are back when it is over.")
            : null,
      };
    },
  };
}

function refuse(detail: string): Refusal {
  return { code: "roundLive", detail };
}
