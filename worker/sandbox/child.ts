import { type ChildProcess, spawn } from "node:child_process";
import { type Answer, type Conversation, converse, type Listener } from "./conversation.ts";
import type { Ending, KillReason } from "./ending.ts";
import type { Launch } from "./launch.ts";
import type { HostRequest } from "./protocol.ts";
import { HostReplySchema } from "./reply-schema.ts";
import { probeProc, probeReports, type UsageProbe } from "./usage-probe.ts";
import { type Bounds, type UsageWatch, watchUsage } from "./usage-watch.ts";

type State =
  | { status: "starting" }
  | { status: "idle" | "busy"; watch: UsageWatch }
  | { status: "ending"; reason: KillReason }
  | { status: "ended"; ending: Ending };

export type Child = {
  readonly pid: number | undefined;
  /** Settles once the host can work, or has ended without ever being able to. */
  ready: Promise<void>;
  ended: Promise<Ending>;
  readonly usable: boolean;
  /** Asks for one reply. */
  request(request: HostRequest, bounds: Bounds): Promise<Answer>;
  /** Asks for as many replies as there are bounds, or fewer when the host says so. */
  converse(request: HostRequest, bounds: Bounds[]): Conversation;
  kill(reason: KillReason): Promise<Ending>;
};

/** A host starts in under 0.1 s; on a machine that swaps it may take much longer. */
const STARTUP_LIMIT_MS = 30_000;
/** A report counts V8's helper threads with the solver's; who ends in time is measured without them. */
const REPORTED_CPU_ALLOWANCE = 2;
const STDERR_LIMIT = 8_192;
/** Only the wall clock is seen. */
const BLIND: UsageProbe = { read: () => null, close: () => {} };

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
  let conversation: (Conversation & Listener) | null = null;
  const stderr = keepTail(host);

  const ended = new Promise<Ending>((resolve) => {
    const settle = (exitCode: number | null, signal: NodeJS.Signals | null): void => {
      if (state.status === "ended") return;
      const reason = state.status === "ending" ? state.reason : null;
      state = { status: "ended", ending: { reason, exitCode, signal, stderr: stderr() } };
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
    request: (request, bounds) => converseWith(request, [bounds]).next(),
    converse: converseWith,
    kill,
  };
}

function probeOf(host: ChildProcess, launch: Launch): UsageProbe {
  switch (launch.usageFrom) {
    case "proc":
      return host.pid === undefined ? BLIND : probeProc(host.pid);
    case "report": {
      const stream = host.stdio[4];
      return stream !== null && stream !== undefined && "read" in stream ? probeReports(stream) : BLIND;
    }
  }
}

/** The last of what the host wrote to standard error: V8 says there why it gave up. */
function keepTail(host: ChildProcess): () => string {
  let tail = "";
  host.stderr?.setEncoding("utf8").on("data", (text: string) => {
    tail = (tail + text).slice(-STDERR_LIMIT);
  });
  return () => tail;
}
