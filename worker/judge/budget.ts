import type { Limits } from "#contract/judging/limits.ts";
import type { Usage } from "#sandbox/sandbox.ts";

/** Total time for all cases of one judgement, so that a submission with many cases cannot hold a host for long. */
export type Budget = {
  limitMs: number;
  /** Counts a case; true once too much is spent. */
  spend(usage: Pick<Usage, "cpuTimeMs" | "wallTimeMs">): boolean;
};

/**
 * In time limits of one case. The catalogue's accepted solutions need far less, and contest packages whose limits have
 * the format's margins stay below it too; decision 0045 has the figures.
 */
const BUDGET_LIMITS = 30;

export function openBudget({ cpuTimeLimitMs, wallTimeLimitMs }: Limits): Budget {
  const limitMs = BUDGET_LIMITS * cpuTimeLimitMs;
  let cpuTimeMs = 0;
  let wallTimeMs = 0;
  return {
    limitMs,
    spend: (usage) => {
      cpuTimeMs += usage.cpuTimeMs;
      wallTimeMs += usage.wallTimeMs;
      // Time in which a program sleeps holds a host as well; how much of that is fair, the limit of a case says.
      return cpuTimeMs > limitMs || wallTimeMs > BUDGET_LIMITS * wallTimeLimitMs;
    },
  };
}
