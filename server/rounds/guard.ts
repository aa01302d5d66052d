import type { Store } from "../store/store.ts";
import { stateOf, type Refusal } from "./decide.ts";

/** What a live round keeps from its candidate outside of the round. */
export type RoundGuard = {
  /** Problems that are not to be seen, submitted or run there now. */
  of(identityId: string | null): Promise<LiveRules>;
};

type LiveRules = {
  hides(shortname: string): boolean;
  refusesJudging(shortname: string): Refusal | null;
  /** Hints and editorials. */
  refusesLearning(shortname: string): Refusal | null;
};

const FREE: LiveRules = { hides: () => false, refusesJudging: () => null, refusesLearning: () => null };

export function createGuard(store: Store, clock: () => number): RoundGuard {
  return {
    of: async (identityId) => {
      const round = identityId === null ? null : await store.rounds.running(identityId);
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
