import type { Limits } from "#contract/limits.ts";
import type { Bounds, Child } from "./child.ts";
import type { HostKeeper } from "./host-keeper.ts";
import { compiledOf, endedByOthers, outcomeOf } from "./outcome.ts";
import type { Program, RunOutcome, Session } from "./sandbox.ts";

type Opening = {
  program: Program;
  keeper: HostKeeper;
  signal: AbortSignal | undefined;
  onClosed: () => void;
};

/** Reading 100 KB of source takes milliseconds; what takes this long never ends. */
const COMPILE_BOUNDS: Bounds = { cpuTimeMs: 5_000, wallTimeMs: 20_000, memoryMb: 1_024 };
const COMPILE_TRIES = 3;
/** Giving a full heap back takes 0.1 s at most. */
const RELEASE_BOUNDS: Bounds = { cpuTimeMs: 2_000, wallTimeMs: 10_000, memoryMb: 1_024 };
/** A host that stays larger than this between submissions is retired. */
const RETIRE_ABOVE_MB = 300;
/** The host's own figures decide; killing waits a little longer, for the harness's part and the reading of input. */
const CPU_SLACK_MS = 60;
const CPU_SLACK_MS_A_MB = 30;
const WALL_SLACK_MS = 100;
/** What a program may hold beside the heap that V8 limits: 96 MB of young generation, 250 MB of stack, garbage. */
const MEMORY_SLACK_MB = 512;
const CHARACTERS_A_MB = 1e6;

/** Takes a host and compiles. A host that dies is replaced at the next run, and the program compiled again. */
export async function openSession({ program, keeper, signal, onClosed }: Opening): Promise<Session> {
  let host: Child | null = null;
  let closed = false;
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
    if (host === null || !host.usable) return;
    const answer = await host.request({ kind: "release" }, RELEASE_BOUNDS);
    if (answer.status === "ended") return;
    const { reply } = answer;
    if (reply.kind === "released" && reply.rssMb < RETIRE_ABOVE_MB) keeper.give(host);
    else await host.kill("retired");
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
    async run(input: string, limits: Limits): Promise<RunOutcome> {
      if (closed) throw new Error("the session is closed");
      if (compiled.status === "compileError") throw new Error("a program that did not compile can't run");
      signal?.throwIfAborted();
      const able = host?.usable === true ? host : await moveToFreshHost();
      const answer = await able.request({ kind: "run", input, limits }, boundsOf(input, limits));
      signal?.throwIfAborted();
      return outcomeOf(answer, limits);
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
