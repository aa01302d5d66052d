import { type ChildProcess, spawn } from "node:child_process";
import type { Launch } from "./launch.ts";
import type { HostReply, HostRequest } from "./protocol.ts";
import { HostReplySchema } from "./reply-schema.ts";
import { type HostUsage, probeProc, probeReports, type UsageProbe } from "./usage-probe.ts";

/** What one request may use before its host is killed. Waiting for a processor is the machine's time, not the host's. */
export type Bounds = { cpuTimeMs: number; wallTimeMs: number; memoryMb: number };

/** Why the pool ended a host. The first reason stays. */
export type KillReason = "cpuTime" | "wallTime" | "memory" | "aborted" | "retired" | "closed" | "startup";

/** How a host ended: killed by us for a reason, or by itself or someone else (`reason` null). */
export type Ending = {
  reason: KillReason | null;
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stderr: string;
};

/** What the request itself used, as seen from outside. */
export type Seen = { cpuTimeMs: number; wallTimeMs: number; waitedMs: number; peakMemoryMb: number };

export type Answer = ({ status: "replied"; reply: HostReply } | { status: "ended"; ending: Ending }) & { seen: Seen };

type State =
  | { status: "starting" }
  | { status: "idle" }
  | { status: "busy"; replied: (reply: HostReply) => void }
  | { status: "ending"; reason: KillReason }
  | { status: "ended"; ending: Ending };

export type Child = {
  readonly pid: number | undefined;
  /** Settles once the host can work, or has ended without ever being able to. */
  ready: Promise<void>;
  ended: Promise<Ending>;
  readonly usable: boolean;
  request(request: HostRequest, bounds: Bounds): Promise<Answer>;
  kill(reason: KillReason): Promise<Ending>;
};

/** Growth of 3 GB a second was the fastest measured: 60 MB between two looks. */
const LOOK_INTERVAL_MS = 20;
/** A host starts in under 0.1 s; on a machine that swaps it may take much longer. */
const STARTUP_LIMIT_MS = 30_000;
/** A report counts V8's helper threads with the solver's; who ends in time is measured without them. */
const REPORTED_CPU_ALLOWANCE = 2;
const STDERR_LIMIT = 8_192;

export function startChild(launch: Launch): Child {
  const stdio = ["pipe", "ignore", "pipe", "ipc", ...(launch.usageFrom === "report" ? ["pipe" as const] : [])] as const;
  const host = spawn(launch.command, launch.args, {
    // Nothing of ours is inherited: no environment, no directory, no output.
    env: launch.env,
    cwd: process.platform === "win32" ? undefined : "/",
    stdio: [...stdio],
    serialization: "advanced",
  });
  let state: State = { status: "starting" };
  let usageProbe: UsageProbe | null = null;
  const cpuAllowance = launch.usageFrom === "report" ? REPORTED_CPU_ALLOWANCE : 1;
  /** Tells the request under way. Not a `then` on `ended`: that would keep every request for the host's whole life. */
  let interrupted: ((ending: Ending) => void) | null = null;
  const stderr = keepTail(host);

  const ended = new Promise<Ending>((resolve) => {
    const settle = (exitCode: number | null, signal: NodeJS.Signals | null): void => {
      if (state.status === "ended") return;
      const reason = state.status === "ending" ? state.reason : null;
      state = { status: "ended", ending: { reason, exitCode, signal, stderr: stderr() } };
      usageProbe?.close();
      resolve(state.ending);
      interrupted?.(state.ending);
    };
    host.once("close", settle);
    host.once("error", () => settle(null, null));
  });

  const ready = new Promise<void>((resolve) => {
    const timer = setTimeout(() => void kill("startup"), STARTUP_LIMIT_MS);
    const settle = (): void => {
      clearTimeout(timer);
      resolve();
    };
    host.on("message", (message) => {
      const parsed = HostReplySchema.safeParse(message);
      if (!parsed.success) return void kill("retired");
      if (parsed.data.kind === "ready" && state.status === "starting") {
        state = { status: "idle" };
        usageProbe = probeOf(host, launch);
        settle();
      } else if (state.status === "busy") {
        state.replied(parsed.data);
      }
    });
    void ended.then(settle);
  });

  function request(message: HostRequest, bounds: Bounds): Promise<Answer> {
    if (state.status !== "idle") throw new Error(`a host that is ${state.status} was asked to work`);
    const startedAt = performance.now();
    // Where hosts report, a fresh one may not have yet; what it used until then is not counted.
    let before = usageProbe?.read() ?? null;
    const seen: Seen = { cpuTimeMs: 0, wallTimeMs: 0, waitedMs: 0, peakMemoryMb: 0 };
    const look = (): void => {
      const after = usageProbe?.read() ?? null;
      before ??= after;
      note(seen, before, after, performance.now() - startedAt);
      if (seen.cpuTimeMs > bounds.cpuTimeMs * cpuAllowance) void kill("cpuTime");
      else if (seen.peakMemoryMb > bounds.memoryMb) void kill("memory");
      else if (seen.wallTimeMs - seen.waitedMs > bounds.wallTimeMs) void kill("wallTime");
    };
    const looking = setInterval(look, LOOK_INTERVAL_MS);
    return new Promise<Answer>((resolve) => {
      const settle = (answer: Answer): void => {
        interrupted = null;
        clearInterval(looking);
        // The rest is as the last look found it; looking again would cost a cheap case a tenth of its time.
        seen.wallTimeMs = performance.now() - startedAt;
        resolve(answer);
      };
      state = {
        status: "busy",
        replied: (reply) => {
          state = { status: "idle" };
          settle({ status: "replied", reply, seen });
        },
      };
      interrupted = (ending) => settle({ status: "ended", ending, seen });
      // A failed send is an ended host; `ended` says so.
      host.send(message, () => {});
    });
  }

  function kill(reason: KillReason): Promise<Ending> {
    if (state.status !== "ended") {
      if (state.status !== "ending") state = { status: "ending", reason };
      host.kill("SIGKILL");
    }
    return ended;
  }

  // A host that can't be told is a host that ends.
  host.send(launch.sources, () => {});
  return {
    pid: host.pid,
    ready,
    ended,
    get usable() {
      return state.status === "idle";
    },
    request,
    kill,
  };
}

function probeOf(host: ChildProcess, launch: Launch): UsageProbe | null {
  switch (launch.usageFrom) {
    case "proc":
      return host.pid === undefined ? null : probeProc(host.pid);
    case "report": {
      const stream = host.stdio[4];
      return stream !== null && stream !== undefined && "read" in stream ? probeReports(stream) : null;
    }
  }
}

function note(seen: Seen, before: HostUsage | null, after: HostUsage | null, wallTimeMs: number): void {
  seen.wallTimeMs = wallTimeMs;
  if (before === null || after === null) return;
  seen.cpuTimeMs = Math.max(seen.cpuTimeMs, after.cpuTimeMs - before.cpuTimeMs);
  seen.waitedMs = Math.max(seen.waitedMs, after.waitedMs - before.waitedMs);
  seen.peakMemoryMb = Math.max(seen.peakMemoryMb, after.rssMb - before.rssMb);
}

/** The last of what the host wrote to standard error: V8 says there why it gave up. */
function keepTail(host: ChildProcess): () => string {
  let tail = "";
  host.stderr?.setEncoding("utf8").on("data", (text: string) => {
    tail = (tail + text).slice(-STDERR_LIMIT);
  });
  return () => tail;
}
