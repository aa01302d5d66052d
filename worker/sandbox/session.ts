import type { Limits } from "#contract/judging/limits.ts";
import { nextBatch } from "./batch.ts";
import type { Child } from "./child.ts";
import type { HostKeeper } from "./host-keeper.ts";
import { cameToItsEnd, compiledOf, endedByOthers, outcomeOf } from "./outcome.ts";
import type { Program, RunOutcome, Session } from "./sandbox.ts";
import type { Bounds } from "./usage-watch.ts";

type Opening = {
  program: Program;
  keeper: HostKeeper;
  signal: AbortSignal | undefined;
  /** The host is given back. */
  onClosed: () => void;
};

/** Reading 100 KB of source takes milliseconds; what takes this long never ends. */
const COMPILE_BOUNDS: Bounds = { cpuTimeMs: 5_000, wallTimeMs: 20_000, memoryMb: 1_024 };
const COMPILE_TRIES = 3;
/** Giving a full heap back takes 0.1 s at most. */
const RELEASE_BOUNDS: Bounds = { cpuTimeMs: 2_000, wallTimeMs: 10_000, memoryMb: 1_024 };
/** A host that stays larger than this between submissions is retired. */
const RETIRE_ABOVE_MB = 300;
/** The host's own figures decide; killing waits longer, for the harness's part, the reading of input and an old look. */
const CPU_SLACK_MS = 80;
const CPU_SLACK_MS_A_MB = 30;
const WALL_SLACK_MS = 100;
/** What a program may hold beside the heap that V8 limits: 96 MB of young generation, 250 MB of stack, garbage. */
const MEMORY_SLACK_MB = 512;
const CHARACTERS_A_MB = 1e6;

/** Takes a host and compiles. A host that dies is replaced at the next run, and the program compiled again. */
export async function openSession({ program, keeper, signal, onClosed }: Opening): Promise<Session> {
  let host: Child | null = null;
  let closed = false;
  /** Settles when no case runs that nobody waits for. */
  let stopped = Promise.resolve();
  const abort = (): void => void host?.kill("aborted");
  signal?.addEventListener("abort", abort, { once: true });

  /** Compiling can be done over: a host that died just before it was needed is nobody's trouble. */
  async function compile(triesLeft = COMPILE_TRIES): Promise<Session["compiled"]> {
    const taken = await keeper.take();
    host = taken;
    signal?.throwIfAborted();
    const answer = await taken.request({ kind: "compile", program }, COMPILE_BOUNDS);
    signal?.throwIfAborted();
    if (triesLeft > 1 && endedByOthers(answer)) return compile(triesLeft - 1);
    const { compiled, healthy } = compiledOf(answer);
    if (!healthy) await taken.kill("retired");
    return compiled;
  }

  async function moveToFreshHost(): Promise<Child> {
    const again = await compile();
    if (again.status === "compileError" || host === null) throw new Error("a program compiled once and then no more");
    return host;
  }

  async function giveBack(): Promise<void> {
    signal?.removeEventListener("abort", abort);
    await stopped;
    if (host === null || !host.usable) return;
    const answer = await host.request({ kind: "release" }, RELEASE_BOUNDS);
    if (answer.status === "ended") return;
    const isSmall = (host.rssMb() ?? 0) < RETIRE_ABOVE_MB;
    if (answer.reply.kind === "released" && isSmall) keeper.give(host);
    else await host.kill("retired");
  }

  async function* runAll(inputs: string[], limits: Limits): AsyncGenerator<RunOutcome, void> {
    if (compiled.status === "compileError") throw new Error("a program that did not compile can't run");
    let done = 0;
    while (done < inputs.length) {
      if (closed) throw new Error("the session is closed");
      signal?.throwIfAborted();
      await stopped;
      const able = host?.usable === true ? host : await moveToFreshHost();
      const batch = nextBatch(inputs, done);
      const bounds = batch.map((input) => boundsOf(input, limits));
      const conversation = able.converse({ kind: "run", inputs: batch, limits }, bounds);
      try {
        while (!conversation.over) {
          const answer = await conversation.next();
          signal?.throwIfAborted();
          const outcome = outcomeOf(answer, limits);
          done += 1;
          yield outcome;
          if (!cameToItsEnd(outcome)) return;
        }
      } finally {
        stopped = conversation.close();
      }
    }
  }

  let compiled: Session["compiled"];
  try {
    compiled = await compile();
  } catch (error) {
    await giveBack();
    throw error;
  }

  return {
    compiled,
    runAll,
    async run(input, limits) {
      for await (const outcome of runAll([input], limits)) return outcome;
      throw new Error("a case has no outcome");
    },
    async close() {
      if (closed) return;
      closed = true;
      try {
        await giveBack();
      } finally {
        onClosed();
      }
    },
  };
}

function boundsOf(input: string, limits: Limits): Bounds {
  return {
    cpuTimeMs: limits.cpuTimeLimitMs + CPU_SLACK_MS + (input.length / CHARACTERS_A_MB) * CPU_SLACK_MS_A_MB,
    wallTimeMs: limits.wallTimeLimitMs + WALL_SLACK_MS,
    memoryMb: limits.memoryLimitMb + MEMORY_SLACK_MB,
  };
}
