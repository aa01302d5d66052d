import type { Limits } from "#contract/limits.ts";

/** What `limits` of a `problem.yaml` says about running a submission; the rest is for authors' tools. */
export type LimitsYaml = { time_limit?: number | undefined; memory?: number | undefined; output?: number | undefined };

/**
 * The format infers a missing time limit from the judges' submissions, in whatever language those are. Until that was
 * measured, a limit that no intended solution misses serves solvers better than one that some do.
 */
const TIME_LIMIT_S = 5;
/** A program may wait for the processor that long beyond its CPU time before it counts as asleep. */
const WALL_FACTOR = 3;
const WALL_SLACK_MS = 2000;
const MEMORY_MB = 512;
/** Below it deep recursion spends its time in garbage collection; above it the sandbox has nothing to give. */
const MEMORY_FLOOR_MB = 256;
const MEMORY_CEILING_MB = 2048;
const OUTPUT_MIB = 8;

export function toLimits(yaml: LimitsYaml): Limits {
  const cpuTimeLimitMs = Math.max(1, Math.round((yaml.time_limit ?? TIME_LIMIT_S) * 1000));
  return {
    cpuTimeLimitMs,
    wallTimeLimitMs: WALL_FACTOR * cpuTimeLimitMs + WALL_SLACK_MS,
    memoryLimitMb: Math.min(MEMORY_CEILING_MB, Math.max(MEMORY_FLOOR_MB, Math.round(yaml.memory ?? MEMORY_MB))),
    outputLimitKb: Math.max(1, Math.round((yaml.output ?? OUTPUT_MIB) * 1024)),
  };
}
