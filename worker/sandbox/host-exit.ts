/** Why the pool ended a host. The first reason stays. */
export type KillReason = "cpuTime" | "wallTime" | "memory" | "aborted" | "retired" | "closed" | "startup";

/** How a host ended: killed by us for a reason, or by itself or someone else (`reason` null). */
export type HostExit = {
  reason: KillReason | null;
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stderr: string;
};
