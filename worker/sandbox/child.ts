import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { type Answer, type Conversation, converse, type Listener } from "./conversation.ts";
import type { HostExit, KillReason } from "./host-exit.ts";
import type { Launch } from "./launch.ts";
import type { HostRequest } from "./protocol.ts";
import { HostReplySchema } from "./reply-schema.ts";
import { killHost, spawnHost } from "./spawn-host.ts";
import { probeProc, probeReports, type UsageProbe } from "./usage-probe.ts";
import { type Bounds, type UsageWatch, watchUsage } from "./usage-watch.ts";

type State =
  | { status: "starting" }
  | { status: "idle" | "busy"; watch: UsageWatch }
  | { status: "ending"; reason: KillReason }
  | { status: "ended"; ending: HostExit };

export type Child = {
  readonly pid: number | undefined;
  /** Settles once the host can work, or has ended without ever being able to. */
  ready: Promise<void>;
  ended: Promise<HostExit>;
  readonly usable: boolean;
  /** What it has in memory now, null where only it could tell. */
  rssMb(): number | null;
  /** Asks for one reply. */
  request(request: HostRequest, bounds: Bounds): Promise<Answer>;
  /** Asks for as many replies as there are bounds, or fewer when the host says so. */
  converse(request: HostRequest, bounds: Bounds[]): Conversation;
  kill(reason: KillReason): Promise<HostExit>;
};

/** A host starts in under 0.1 s; on a machine that swaps it may take much longer. */
const STARTUP_LIMIT_MS = 30_000;
/** A report counts V8's helper threads with the solver's; who ends in time is measured without them. */
const REPORTED_CPU_ALLOWANCE = 2;
const STDERR_LIMIT = 8_192;
const SIGNAL_CODES = 128;
const SIGNALS: [NodeJS.Signals, number][] = (
  ["SIGABRT", "SIGTRAP", "SIGILL", "SIGSEGV", "SIGBUS", "SIGFPE", "SIGKILL", "SIGSYS"] as const
).map((name) => [name, constants.signals[name]]);
/** Only the wall clock is seen. */
const BLIND: UsageProbe = { read: () => null, close: () => {} };

export function startChild(launch: Launch): Child {
  const host = spawnHost(launch);
  let state: State = { status: "starting" };
  let usageProbe: UsageProbe | null = null;
  const cpuAllowance = launch.usageFrom === "report" ? REPORTED_CPU_ALLOWANCE : 1;
  let conversation: (Conversation & Listener) | null = null;
  const stderr = keepTail(host);

  const ended = new Promise<HostExit>((resolve) => {
    const settle = (exitCode: number | null, signal: NodeJS.Signals | null): void => {
      if (state.status === "ended") return;
      const reason = state.status === "ending" ? state.reason : null;
      state = { status: "ended", ending: { reason, ...howEnded(exitCode, signal), stderr: stderr() } };
      usageProbe?.close();
      resolve(state.ending);
      conversation?.hearEnd(state.ending);
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
        const probe = probeOf(host, launch);
        usageProbe = probe;
        state = { status: "idle", watch: watchUsage(probe, cpuAllowance, (reason) => void kill(reason)) };
        settle();
      } else if (state.status === "busy") {
        conversation?.hear(parsed.data);
      }
    });
    void ended.then(settle);
  });

  function converseWith(request: HostRequest, bounds: Bounds[]): Conversation {
    if (state.status !== "idle") throw new Error(`a host that is ${state.status} was asked to work`);
    conversation = converse({ send, watch: state.watch, onFree }, request, bounds);
    state = { ...state, status: "busy" };
    return conversation;
  }

  function onFree(): void {
    if (state.status === "busy") state = { ...state, status: "idle" };
  }

  function send(request: HostRequest): void {
    // A failed send is an ended host; `ended` says so.
    host.send(request, () => {});
  }

  function kill(reason: KillReason): Promise<HostExit> {
    if (state.status !== "ended") {
      if (state.status !== "ending") state = { status: "ending", reason };
      killHost(host);
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
    rssMb: () => usageProbe?.read()?.rssMb ?? null,
    request: (request, bounds) => converseWith(request, [bounds]).next(),
    converse: converseWith,
    kill,
  };
}

function probeOf(host: ChildProcess, launch: Launch): UsageProbe {
  switch (launch.usageFrom) {
    case "proc":
      return host.pid === undefined ? BLIND : probeProc(innermost(host.pid));
    case "report": {
      const stream = host.stdio[4];
      return stream !== null && stream !== undefined && "read" in stream ? probeReports(stream) : BLIND;
    }
  }
}

/** The one process at the end of the line: walls stay as its parents where they need a process of their own. */
function innermost(pid: number): number {
  try {
    const child = /^\d+/.exec(readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8"));
    return child === null ? pid : innermost(Number(child[0]));
  } catch {
    return pid;
  }
}

/** Walls that stay as a process tell the signal that ended the host by their exit code, as a shell does. */
function howEnded(exitCode: number | null, signal: NodeJS.Signals | null): Pick<HostExit, "exitCode" | "signal"> {
  const told = (exitCode ?? 0) - SIGNAL_CODES;
  const known = SIGNALS.find(([, number]) => number === told);
  return known === undefined ? { exitCode, signal } : { exitCode: null, signal: known[0] };
}

/** The last of what the host wrote to standard error: V8 says there why it gave up. */
function keepTail(host: ChildProcess): () => string {
  let tail = "";
  host.stderr?.setEncoding("utf8").on("data", (text: string) => {
    tail = (tail + text).slice(-STDERR_LIMIT);
  });
  return () => tail;
}
