import type { Refusal } from "../http/http-failure.ts";

/** What a live round keeps from its candidate outside of the round. */
export type RoundGuard = {
  of(userId: string | null): Promise<LiveRules>;
};

export type LiveRules = {
  /** The problem is not to be seen there now. */
  hides(shortname: string): boolean;
  refusesJudging(shortname: string): Refusal | null;
  /** Hints and editorials. */
  refusesLearning(shortname: string): Refusal | null;
};
