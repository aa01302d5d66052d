import type { ErrorReport } from "#contract/judging/judgement.ts";
import type { Limits } from "#contract/judging/limits.ts";
import type { HostExit } from "./host-exit.ts";
import type { Answer } from "./conversation.ts";
import { decodeValue } from "./decode-value.ts";
import type { HostReply, Ran } from "./protocol.ts";
import type { RunOutcome, Session, Usage } from "./sandbox.ts";
import type { Seen } from "./usage-watch.ts";

/** What V8, ivm and the C++ library write when memory is gone. */
const OUT_OF_MEMORY = /out of memory|heap limit|allocation failed|bad_alloc/i;
/** V8 and the C++ library end a process so when they can't go on; it is nearly always memory that they lack. */
const GAVE_UP: ReadonlySet<string> = new Set(["SIGABRT", "SIGTRAP", "SIGILL"]);
/** The engine itself broke on the program. */
const CRASHED: ReadonlySet<string> = new Set(["SIGSEGV", "SIGBUS", "SIGFPE"]);

/** How a run ended, from the host's word or from how the host ended. Throws on what is no fault of the program. */
export function outcomeOf(answer: Answer, limits: Limits): RunOutcome {
  switch (answer.status) {
    case "replied":
      if (answer.reply.kind !== "ran") throw faultOf(answer.reply);
      return outcomeOfReply(answer.reply, answer.seen, limits);
    case "ended":
      return ofEnded(outcomeOfEnding(answer.ending), usageOf(answer), limits);
  }
}

function ofEnded(ended: ReturnType<typeof outcomeOfEnding>, usage: Usage, { memoryLimitMb }: Limits): RunOutcome {
  const bound = ended.status === "memoryExceeded" ? Math.max : Math.min;
  return { ...ended, printed: "", usage: { ...usage, memoryMb: bound(usage.memoryMb, memoryLimitMb) } };
}

/** Whether the program did what it was asked for, rightly or wrongly, within its limits. */
export function cameToItsEnd({ status }: RunOutcome): boolean {
  return status === "returned" || status === "finished";
}

/** What compiling gave. A source on which the compiler breaks is at fault, not the machine. */
export function compiledOf(answer: Answer): { compiled: Session["compiled"]; healthy: boolean } {
  switch (answer.status) {
    case "replied": {
      const { reply } = answer;
      if (reply.kind !== "compiled") throw faultOf(reply);
      const { error, healthy } = reply;
      return { compiled: error === null ? { status: "compiled" } : { status: "compileError", error }, healthy };
    }
    case "ended":
      if (!brokeOnProgram(answer.ending)) throw endingFault(answer.ending);
      return { compiled: { status: "compileError", error: TOO_HARD }, healthy: true };
  }
}

/** Whether the host ended by another hand than the pool's, and not for what the program is. */
export function endedByOthers(answer: Answer): boolean {
  return answer.status === "ended" && answer.ending.reason === null && !brokeOnProgram(answer.ending);
}

function outcomeOfReply(reply: Ran, { peakMemoryMb, waitedMs }: Seen, limits: Limits): RunOutcome {
  const { ending, printed, cpuTimeMs, wallTimeMs } = reply;
  const used = Math.max(reply.memoryMb, peakMemoryMb);
  const { memoryLimitMb } = limits;
  // Within its limit the rest of what was seen is the engine's own: its young generation, and garbage.
  const memoryMb = ending.status === "memoryExceeded" ? Math.max(used, memoryLimitMb) : Math.min(used, memoryLimitMb);
  const usage = { cpuTimeMs, wallTimeMs, memoryMb };
  if (cpuTimeMs > limits.cpuTimeLimitMs) return { status: "cpuTimeExceeded", usage, printed };
  if (wallTimeMs - waitedMs > limits.wallTimeLimitMs) return { status: "wallTimeExceeded", usage, printed };
  if (ending.status === "returned") return { status: "returned", value: decodeValue(ending.encoded), usage, printed };
  return { ...ending, usage, printed };
}

function outcomeOfEnding(
  ending: HostExit,
): { status: "cpuTimeExceeded" | "wallTimeExceeded" | "memoryExceeded" } | { status: "threw"; error: ErrorReport } {
  switch (ending.reason) {
    case "cpuTime":
      return { status: "cpuTimeExceeded" };
    case "wallTime":
      return { status: "wallTimeExceeded" };
    case "memory":
      return { status: "memoryExceeded" };
    case "aborted":
    case "retired":
    case "closed":
    case "startup":
      throw endingFault(ending);
    case null:
      if (GAVE_UP.has(ending.signal ?? "") || OUT_OF_MEMORY.test(ending.stderr)) return { status: "memoryExceeded" };
      if (CRASHED.has(ending.signal ?? "")) return { status: "threw", error: crashOf(ending.signal ?? "") };
      throw endingFault(ending);
  }
}

function brokeOnProgram({ reason, signal, stderr }: HostExit): boolean {
  if (reason !== null) return reason === "cpuTime" || reason === "wallTime" || reason === "memory";
  return GAVE_UP.has(signal ?? "") || CRASHED.has(signal ?? "") || OUT_OF_MEMORY.test(stderr);
}

function usageOf({ seen }: Answer): Usage {
  return { cpuTimeMs: seen.cpuTimeMs, wallTimeMs: seen.wallTimeMs, memoryMb: seen.peakMemoryMb };
}

const TOO_HARD: ErrorReport = {
  name: "SyntaxError",
  message: "The compiler could not read this source; is it nested too deeply?",
  line: null,
  column: null,
  stack: "",
};

function crashOf(signal: string): ErrorReport {
  const message = `The JavaScript engine crashed (${signal}) while it ran this program.`;
  return { name: "EngineCrash", message, line: null, column: null, stack: "" };
}

function faultOf(reply: HostReply): Error {
  return new Error(
    reply.kind === "fault" ? `a sandbox host failed: ${reply.message}` : `a sandbox host replied "${reply.kind}"`,
  );
}

function endingFault({ reason, signal, exitCode, stderr }: HostExit): Error {
  const how = reason ?? signal ?? `exit code ${exitCode}`;
  return new Error(`a sandbox host ended (${how}) while it worked: ${stderr.trim()}`);
}
