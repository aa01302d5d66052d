import { Worker } from "node:worker_threads";
import type { Limits } from "#contract/judging/limits.ts";
import type { HostReply, HostRequest, Ran } from "../protocol.ts";
import type { Program } from "../sandbox.ts";
import { type Batch, openBatch } from "./batch.ts";
import { compile } from "./compile.ts";
import { locateWithin } from "./error-report.ts";
import { openIsolate, type Runnable } from "./isolate.ts";
import { type PreludeKind, preludeFor } from "./prelude.ts";

/** One submission at a time: what it compiled to, and the isolate its cases run in. */
let runnable: Runnable | null = null;
let isolate: ReturnType<typeof openIsolate> | null = null;
let batch: Batch | null = null;
/** Whether a program has been in the isolate; one that is made ahead waits for its only program. */
let isUsed = false;
/** Most programs are of the kind of the one before. */
let usualKind: PreludeKind = "function";
/** Contexts that a host with nothing to do makes ahead: the cases of a usual submission. Each takes 0.2 MB. */
const CONTEXTS_AHEAD = 20;
/** A host that is wanted again so soon has better things to do. */
const QUIET_MS = 20;
/** How long cases follow one another without a turn of the event loop, which costs a seventh of a cheap case. */
const DEAF_MS = 3;
let listenedAt = 0;
let quiet: NodeJS.Timeout | undefined;
/** The limit is known only with the first case; the isolate that compiles is kept when the guess was right. */
let usualMemoryMb = 512;

// Where the kernel ends a host whose parent died, no thread has to.
const watchdog = process.argv.includes("watch") ? startWatchdog() : null;
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.on("message", (request: HostRequest) => {
  clearTimeout(quiet);
  switch (request.kind) {
    case "compile":
      say(guarded(() => compileProgram(request.program)));
      // While the parent works on the reply: saves half a millisecond of the next case.
      return prepareOne();
    case "run":
      batch = openBatch(request.inputs, request.limits);
      return runNext();
    case "continue":
      return runNext();
    case "stop":
      batch = null;
      return say({ kind: "stopped" });
    case "release":
      release();
      say({ kind: "released" });
      return prepareProgram();
  }
});
watchdog?.unref();
say({ kind: "ready" });
prepareProgram();

function startWatchdog(): Worker {
  return new Worker(new URL("watchdog.ts", import.meta.url), { argv: process.argv.slice(2) });
}

function compileProgram(program: Program): HostReply {
  runnable = null;
  const kind = preludeFor(program);
  if (isolate === null || isUsed || isolate.lost || isolate.kind !== kind) {
    isolate?.dispose();
    isolate = openIsolate(usualMemoryMb, kind);
  }
  isUsed = true;
  usualKind = kind;
  const compiled = compile(program, isolate.parse);
  if (compiled.status === "refused") return { kind: "compiled", error: compiled.error, healthy: compiled.healthy };
  runnable = { ...compiled.runnable, locate: locateWithin(program.source, compiled.runnable.locate) };
  return { kind: "compiled", error: null, healthy: true };
}

/** Runs a case, and goes on with the next when the parent need not be asked. */
function runNext(): void {
  if (batch === null) return;
  const current = batch;
  const reply = guarded(() => {
    const ran = runCase(current.next(), current.limits);
    return { kind: "ran", more: current.moreAfter(ran), ...ran };
  });
  const more = reply.kind === "ran" ? reply.more : "none";
  if (more === "none") batch = null;
  // A host may be killed in its next case; the system must have all of this reply before that begins.
  say(reply, () => void (more === "coming" && goOn()));
  if (more !== "coming" && !current.complete) prepareOne();
}

/** Listens first now and then, for the parent may have had enough. */
function goOn(): void {
  if (performance.now() - listenedAt < DEAF_MS) return runNext();
  setImmediate(() => {
    listenedAt = performance.now();
    runNext();
  });
}

function runCase(input: string, limits: Limits): Ran {
  if (runnable === null) throw new Error("nothing was compiled");
  usualMemoryMb = limits.memoryLimitMb;
  const usual = isolate !== null && !isolate.lost && isolate.memoryLimitMb === usualMemoryMb ? isolate : null;
  const ran = (usual ?? renewIsolate()).run(runnable, input, limits);
  const again = ran ?? renewIsolate().run(runnable, input, limits);
  if (again === null) throw new Error("a new isolate has no memory for an input");
  return again;
}

function renewIsolate(): NonNullable<typeof isolate> {
  isolate?.dispose();
  isolate = openIsolate(usualMemoryMb, usualKind);
  return isolate;
}

function guarded(work: () => HostReply): HostReply {
  try {
    return work();
  } catch (error) {
    return { kind: "fault", message: error instanceof Error ? error.message : String(error) };
  }
}

function release(): void {
  isolate?.dispose();
  isolate = null;
  runnable = null;
  batch = null;
}

/** A context for the case that is likely to come. */
function prepareOne(): void {
  if (runnable === null) return;
  // A program that ended itself took its isolate along.
  (isolate?.lost === true ? renewIsolate() : isolate)?.prepare(1);
}

/** Pre-builds the next program's isolate; saves 2 ms per submission. */
function prepareProgram(): void {
  isolate = openIsolate(usualMemoryMb, usualKind);
  isUsed = false;
  isolate.prepare(1);
  quiet = setTimeout(warmUp, QUIET_MS);
}

function warmUp(): void {
  isolate?.warmUp();
  prepareMore();
}

/** One at a time, so that a request that comes meanwhile waits for one context at most. */
function prepareMore(): void {
  if (isolate !== null && !isUsed && !isolate.prepare(CONTEXTS_AHEAD)) setImmediate(prepareMore);
}

function say(reply: HostReply, sent: () => void = () => {}): void {
  process.send?.(reply, sent);
}
