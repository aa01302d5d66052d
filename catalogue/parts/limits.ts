import { SOURCE_LIMIT_BYTES, type Limits } from "#contract/judging/limits.ts";
import type { Remarks } from "../model.ts";

/** `limits` of a `problem.yaml` of either format. */
export type LimitsYaml = {
  time_limit?: number | null | undefined;
  memory?: number | null | undefined;
  output?: number | null | undefined;
  code?: number | null | undefined;
} & Readonly<Record<string, unknown>>;

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

/** Limits that stand for other judges' machines and compilers. */
const WITHOUT_EFFECT = [
  "compilation_time",
  "compilation_memory",
  "validation_time",
  "validation_memory",
  "validation_output",
  "validation_passes",
];
/** They say how to find a time limit, or how far to stay from it. */
const OF_TIME = ["time_multiplier", "time_safety_margin"];

/** Says what of `limits` is taken otherwise than it is written. */
export function checkLimits(yaml: LimitsYaml, { faults, notes }: Remarks): void {
  const note = (message: string) => void notes.push({ path: "problem.yaml", message });
  if (yaml.time_limit == null) note(`no time limit is given; ${TIME_LIMIT_S} s is taken`);
  const { memoryLimitMb } = toLimits(yaml);
  if (yaml.memory != null && yaml.memory !== memoryLimitMb) {
    note(`limits.memory is ${yaml.memory}, and ${memoryLimitMb} MB is what can be given here`);
  }
  if (yaml.code != null && yaml.code * 1024 < SOURCE_LIMIT_BYTES) {
    const message = `limits.code: sources of up to ${SOURCE_LIMIT_BYTES / 1000} KB are taken here; raise it or remove it`;
    faults.push({ path: "problem.yaml", message });
  } else if (yaml.code != null) note(`limits.code: sources of up to ${SOURCE_LIMIT_BYTES / 1000} KB are taken here`);
  for (const key of OF_TIME) {
    if (yaml[key] != null) note(`limits.${key} does nothing here: time limits are not measured`);
  }
  for (const key of WITHOUT_EFFECT) {
    if (yaml[key] != null) note(`limits.${key} does nothing here`);
  }
}
