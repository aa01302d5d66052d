import { Worker } from "node:worker_threads";
import type { HostReply, HostRequest } from "../protocol.ts";
import { compile } from "./compile.ts";
import { openIsolate, type Runnable } from "./isolate.ts";

/** One submission at a time: what it compiled to, and the isolate its cases run in. */
let runnable: Runnable | null = null;
let isolate: ReturnType<typeof openIsolate> | null = null;
/** The limit is known only with the first case; the isolate that compiles is kept when the guess was right. */
let usualMemoryMb = 256;

// Where the kernel ends a host whose parent died, no thread has to.
const watchdog = process.argv.includes("watch") ? startWatchdog() : null;
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.on("message", (request: HostRequest) => {
  let reply: HostReply;
  try {
    reply = answer(request);
  } catch (error) {
    reply = { kind: "fault", message: error instanceof Error ? error.message : String(error) };
  }
  say(reply);
});
watchdog?.unref();
say({ kind: "ready" });

function startWatchdog(): Worker {
  return new Worker(new URL("watchdog.ts", import.meta.url), { argv: process.argv.slice(2) });
}

function answer(request: HostRequest): HostReply {
  switch (request.kind) {
    case "compile": {
      release();
      const { program } = request;
      isolate = openIsolate(usualMemoryMb, program.entry.kind);
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

function say(reply: HostReply): void {
  process.send?.(reply);
}
