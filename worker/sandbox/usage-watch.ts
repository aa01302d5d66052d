import type { HostUsage, UsageProbe } from "./usage-probe.ts";

/** What one step may use before its host is killed. Waiting for a processor is the machine's time, not the host's. */
export type Bounds = { cpuTimeMs: number; wallTimeMs: number; memoryMb: number };

/** What a step itself used, as seen from outside. */
export type Seen = { cpuTimeMs: number; wallTimeMs: number; waitedMs: number; peakMemoryMb: number };

/** Looks at a host again and again while it is at a step. */
export type UsageWatch = {
  /** Begins a step; what follows is measured from here. */
  begin(bounds: Bounds): void;
  /** Ends it, and tells what it used. */
  end(): Seen;
  /** No step follows for a while. */
  rest(): void;
};

type Step = { bounds: Bounds; startedAt: number; before: HostUsage | null; seen: Seen };

/** Growth of 3 GB a second was the fastest measured: 60 MB between two looks. */
const LOOK_INTERVAL_MS = 20;

/** `cpuAllowance`: how many times its bound a step may use, where the figures are less exact. */
export function watchUsage(
  probe: UsageProbe,
  cpuAllowance: number,
  exceeded: (reason: "cpuTime" | "wallTime" | "memory") => void,
): UsageWatch {
  let step: Step | null = null;
  let looking: NodeJS.Timeout | null = null;
  let latest: HostUsage | null = null;
  let readAt = -Infinity;

  const read = (): HostUsage | null => {
    latest = probe.read();
    readAt = performance.now();
    return latest;
  };
  /** Reading costs a cheap case a tenth of its time, so that many share one; a step is charged a look too much at most. */
  const recent = (): HostUsage | null => (performance.now() - readAt < LOOK_INTERVAL_MS ? latest : read());

  const look = (): void => {
    if (step === null) return;
    const { bounds, seen } = step;
    const after = read();
    // Where hosts report, a fresh one may not have yet; what it used until then is not counted.
    step.before ??= after;
    note(seen, step.before, after, performance.now() - step.startedAt);
    if (seen.cpuTimeMs > bounds.cpuTimeMs * cpuAllowance) exceeded("cpuTime");
    else if (seen.peakMemoryMb > bounds.memoryMb) exceeded("memory");
    else if (seen.wallTimeMs - seen.waitedMs > bounds.wallTimeMs) exceeded("wallTime");
  };

  return {
    begin: (bounds) => {
      const seen = { cpuTimeMs: 0, wallTimeMs: 0, waitedMs: 0, peakMemoryMb: 0 };
      step = { bounds, startedAt: performance.now(), before: recent(), seen };
      // A host may be cases ahead of what a busy parent has read of it, and what it does now must not be put down to
      // a case that is over: between a timer and an immediate the parent reads what there is.
      looking ??= setInterval(() => setImmediate(look), LOOK_INTERVAL_MS);
    },
    end: () => {
      if (step === null) throw new Error("no step is under way");
      const { seen, startedAt } = step;
      step = null;
      // The rest is as the last look found it.
      seen.wallTimeMs = performance.now() - startedAt;
      return seen;
    },
    rest: () => {
      if (looking !== null) clearInterval(looking);
      looking = null;
    },
  };
}

function note(seen: Seen, before: HostUsage | null, after: HostUsage | null, wallTimeMs: number): void {
  seen.wallTimeMs = wallTimeMs;
  if (before === null || after === null) return;
  seen.cpuTimeMs = Math.max(seen.cpuTimeMs, after.cpuTimeMs - before.cpuTimeMs);
  seen.waitedMs = Math.max(seen.waitedMs, after.waitedMs - before.waitedMs);
  seen.peakMemoryMb = Math.max(seen.peakMemoryMb, after.rssMb - before.rssMb);
}
