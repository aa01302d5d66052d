import { HIDDEN_STEPS, type Limits } from "#contract/judging/limits.ts";
import type { Usage } from "#sandbox/sandbox.ts";

/** The usage of a hidden case in whole steps of its limits, rounded up: a twentieth of the limit is the least it says. */
export function roughUsage({ cpuTimeMs, wallTimeMs, memoryMb }: Usage, limits: Limits): Usage {
  return {
    cpuTimeMs: stepped(cpuTimeMs, limits.cpuTimeLimitMs),
    wallTimeMs: stepped(wallTimeMs, limits.wallTimeLimitMs),
    memoryMb: stepped(memoryMb, limits.memoryLimitMb),
  };
}

/** What is beyond the limit says no more than that: programs are ended there at somewhat different instants. */
function stepped(value: number, limit: number): number {
  const step = limit / HIDDEN_STEPS;
  const steps = Math.min(HIDDEN_STEPS + 1, Math.max(1, Math.ceil(value / step)));
  return Math.round(steps * step * 100) / 100;
}
