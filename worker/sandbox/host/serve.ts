import { Worker } from "node:worker_threads";
import type { HostReply, HostRequest } from "../protocol.ts";
import type { Entry } from "../sandbox.ts";
import { compile } from "./compile.ts";
import { openIsolate, type Runnable } from "./isolate.ts";

/** One submission at a time: what it compiled to, and the isolate its cases run in. */
let runnable: Runnable | null = null;
let isolate: ReturnType<typeof openIsolate> | null = null;
/** Whether a program has been in the isolate; one that is made ahead waits for its only program. */
let isUsed = false;
/** Most programs are of the kind of the one before. */
let usualKind: Entry["kind"] = "function";
/** Contexts that a host with nothing to do makes ahead: the cases of a usual submission. Each takes 0.2 MB. */
const CONTEXTS_AHEAD = 20;
/** A host that is wanted again so soon has better things to do. */
const QUIET_MS = 20;
let quiet: NodeJS.Timeout | undefined;
/** The limit is known only with the first case; the isolate that compiles is kept when the guess was right. */
let usualMemoryMb = 512;

// Where the kernel ends a host whose parent died, no thread has to.
const watchdog = process.argv.includes("watch") ? startWatchdog() : null;
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.on("message", (request: HostRequest) => {
  clearTimeout(quiet);
  let reply: HostReply;
  try {
    reply = answer(request);
  } catch (error) {
    reply = { kind: "fault", message: error instanceof Error ? error.message : String(error) };
  }
  say(reply);
  prepare(request);
});
watchdog?.unref();
say({ kind: "ready" });
prepare({ kind: "release" });

function startWatchdog(): Worker {
  return new Worker(new URL("watchdog.ts", import.meta.url), { argv: process.argv.slice(2) });
}

function answer(request: HostRequest): HostReply {
  switch (request.kind) {
    case "compile": {
      const { program } = request;
      runnable = null;
      if (isolate === null || isUsed || isolate.lost || isolate.kind !== program.entry.kind) {
        isolate?.dispose();
        isolate = openIsolate(usualMemoryMb, program.entry.kind);
      }
      isUsed = true;
      usualKind = program.entry.kind;
      const compiled = compile(program, isolate.parse);
      if (compiled.status === "refused") return { kind: "compiled", error: compiled.error, healthy: compiled.healthy };
      runnable = compiled.runnable;
      return { kind: "compiled", error: null, healthy: true };
    }
    case "run": {
      if (runnable === null) throw new Error("nothing was compiled");
      const { memoryLimitMb } = request.limits;
      if (isolate === null || isolate.lost || isolate.memoryLimitMb !== memoryLimitMb) {
        isolate?.dispose();
        isolate = openIsolate(memoryLimitMb, runnable.entry.kind);
        usualMemoryMb = memoryLimitMb;
      }
      return isolate.run(runnable, request.input, request.limits);
    }
    case "release":
      release();
      return { kind: "released", rssMb: process.memoryUsage.rss() / 1024 / 1024 };
  }
}

function release(): void {
  isolate?.dispose();
  isolate = null;
  runnable = null;
}

/**
 * Makes what the next request is likely to need while the parent works on the reply: 0.5 ms of every case, and 2 ms of
 * every submission, that nobody waits for.
 */
function prepare({ kind }: HostRequest): void {
  switch (kind) {
    case "compile":
    case "run":
      if (runnable !== null) isolate?.prepare(1);
      return;
    case "release":
      isolate = openIsolate(usualMemoryMb, usualKind);
      isUsed = false;
      isolate.prepare(1);
      quiet = setTimeout(prepareMore, QUIET_MS);
  }
}

/** One at a time, so that a request that comes meanwhile waits for one context at most. */
function prepareMore(): void {
  if (isolate !== null && !isUsed && !isolate.prepare(CONTEXTS_AHEAD)) setImmediate(prepareMore);
}

function say(reply: HostReply): void {
  process.send?.(reply);
}
