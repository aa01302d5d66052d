import { setFlagsFromString } from "node:v8";
import ivm from "isolated-vm";
import type { Limits } from "#contract/judging/limits.ts";
import type { ValueType } from "#contract/types/value-type.ts";
import type { Ran, RunEnding } from "../protocol.ts";
import type { Entry } from "../sandbox.ts";
import { readCpuTimeMs } from "./cpu-time.ts";
import { type Locate, reportThrown, samePlace, SOURCE_NAME } from "./error-report.ts";
import { HARNESS_NAME, LIBRARY, loadPrelude, type PreludeKind } from "./prelude.ts";

/** A compiled program, ready for its cases: the text of a function, and what the harness binds before it calls it. */
export type Runnable = {
  code: string;
  links: string;
  locate: Locate;
  entry: Entry;
  /** The program's text could see a throw pass by: an exit has to end the isolate. */
  seesThrows: boolean;
};

export type ParseFault = { message: string; line: number | null; column: number | null };

// Scavenges walk the whole stack: a small young generation makes deep recursion ten times slower. V8 reads this when a
// heap is made, so that the host's own keeps what the process was started with.
setFlagsFromString("--max-semi-space-size=32");
setFlagsFromString("--min-semi-space-size=16");

/** Three halves of 32 MB, which ivm adds to the limit it is given: of heap and buffers together it allows the sum. */
const YOUNG_GENERATION_MB = 96;
/** Smallest heap V8 runs in with that young generation. */
const LEAST_MEMORY_MB = 64;
/** How ivm ends the message of a syntax error. */
const PLACE = / \[solution\.js:(\d+):(\d+)\]$/;
const MEGABYTE = 1024 * 1024;

/** A script of the harness: compiled anew for each isolate, from V8's own cache after the first time. */
type Harness = { text: string; cache: ivm.ExternalCopy<ArrayBuffer> | null };
const preludes: Record<PreludeKind, Harness> = {
  function: { text: loadPrelude("function"), cache: null },
  functionWithNode: { text: loadPrelude("functionWithNode"), cache: null },
  stdio: { text: loadPrelude("stdio"), cache: null },
};
const library: Harness = { text: LIBRARY, cache: null };

const INTEGERS: ValueType = { kind: "array", of: { kind: "int" } };
const NO_LINKS = JSON.stringify({ kind: "commonjs", isAsync: false, imports: [] });
const WARM_UP: Record<Entry["kind"], Runnable> = {
  function: {
    code: "(function () { const same = (values) => values; return same; })",
    links: NO_LINKS,
    locate: samePlace,
    seesThrows: false,
    entry: { kind: "function", name: "same", types: { parameters: [INTEGERS], returns: INTEGERS } },
  },
  stdio: { code: "(function () {})", links: NO_LINKS, locate: samePlace, seesThrows: false, entry: { kind: "stdio" } },
};
const WARM_UP_LIMITS: Limits = {
  cpuTimeLimitMs: 100,
  wallTimeLimitMs: 100,
  memoryLimitMb: LEAST_MEMORY_MB,
  outputLimitKb: 1,
};

/** A case's fresh context, and the one function in it that the host calls. */
type Room = { context: ivm.Context; drive: ivm.Reference };

/** What a program left that ended itself. */
type Left = { answer: string; printed: string; cpuTimeMs: number; wallTimeMs: number; memoryMb: number };

/** Isolates are made one a submission; a case gets a context of its own. */
export function openIsolate(memoryLimitMb: number, kind: PreludeKind) {
  const isolate = new ivm.Isolate({ memoryLimit: Math.max(memoryLimitMb - YOUNG_GENERATION_MB, LEAST_MEMORY_MB) });
  const prelude = compileHarness(isolate, preludes[kind]);
  /** A bare function seldom comes to ask for it, and it would cost as much as three cheap cases. */
  let libraryScript = kind === "function" ? null : compileHarness(isolate, library);
  const rooms: Room[] = [];
  let current: Room | null = null;
  const bringLibrary = new ivm.Callback(() => {
    if (current === null) return;
    libraryScript ??= compileHarness(isolate, library);
    const modules = libraryScript.runSync(current.context, { reference: true });
    current.drive.applySync(undefined, ["library", modules.derefInto()]);
    modules.release();
  });

  function makeRoom(): Room {
    const context = isolate.createContextSync();
    return { context, drive: prelude.runSync(context, { reference: true }) };
  }

  /** What `work` gives, or null when it found no memory left. */
  function unlessFull<T>(work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      if (!isolate.isDisposed) throw error;
      return null;
    }
  }

  /** null: what earlier cases left has filled the isolate, and this one never began. */
  function run(runnable: Runnable, input: string, limits: Limits): Ran | null {
    const room = unlessFull(() => rooms.pop() ?? makeRoom());
    if (room === null) return null;
    const { context, drive } = room;
    current = room;
    const call = (...given: (string | number | ivm.Callback | null)[]): string => {
      const answer: unknown = drive.applySync(undefined, given);
      if (typeof answer !== "string") throw new Error("the harness gave no text");
      return answer;
    };
    const left: Left[] = [];
    const leave = runnable.seesThrows ? leaving((answer, printed) => left.push({ answer, printed, ...used() })) : null;
    const prepare = () =>
      call("prepare", input, typesOf(runnable.entry), limits.outputLimitKb * 1024, leave, bringLibrary);
    if (unlessFull(prepare) === null) return null;

    const before = readCpuTimeMs();
    const startedAt = performance.now();
    const time = () => ({ wallTimeMs: performance.now() - startedAt, cpuTimeMs: readCpuTimeMs() - before });
    const used = () => ({ ...time(), memoryMb: heapMb() });
    const ending = finish(runnable, call, isolate);
    if (left[0] !== undefined) {
      const { answer, ...rest } = left[0];
      return { ending: readAnswer(answer, runnable.locate), ...rest };
    }
    const { wallTimeMs, cpuTimeMs } = time();
    // To join what was printed takes memory, too.
    const printed = isolate.isDisposed ? null : unlessFull(() => call("printed"));
    if (printed === null) {
      return { ending: { status: "memoryExceeded" }, printed: "", cpuTimeMs, wallTimeMs, memoryMb: memoryLimitMb };
    }
    const memoryMb = heapMb();
    drive.release();
    context.release();
    return { ending, printed, cpuTimeMs, wallTimeMs, memoryMb };
  }

  /**
   * The way out of a program that ends itself, whatever surrounds its call. The harness keeps it to itself, as it does
   * the other function of the host's (`bringLibrary`, which takes nothing); it takes texts alone, and does not come back.
   */
  function leaving(note: (answer: string, printed: string) => void): ivm.Callback {
    return new ivm.Callback((answer: unknown, printed: unknown) => {
      if (typeof answer === "string" && typeof printed === "string") note(answer, printed);
      isolate.dispose();
    });
  }

  function heapMb(): number {
    const heap = isolate.getHeapStatisticsSync();
    return (heap.used_heap_size + heap.externally_allocated_size) / MEGABYTE;
  }

  function parse(code: string, goal: "script" | "module"): ParseFault | null {
    try {
      if (goal === "script") isolate.compileScriptSync(code, { filename: SOURCE_NAME }).release();
      else isolate.compileModuleSync(code, { filename: SOURCE_NAME }).release();
      return null;
    } catch (error) {
      if (isolate.isDisposed) throw error;
      const text = error instanceof Error ? error.message : String(error);
      const match = PLACE.exec(text);
      if (match === null) return { message: text, line: null, column: null };
      return { message: text.slice(0, match.index), line: Number(match[1]), column: Number(match[2]) };
    }
  }

  return {
    memoryLimitMb,
    kind,
    parse,
    run,
    /** Runs a program of its own, so that a case finds the harness's code compiled: a fifth of a first cheap case. */
    warmUp(): void {
      run(WARM_UP[kind === "stdio" ? "stdio" : "function"], "[1]", WARM_UP_LIMITS);
    },
    /** Makes a context for a case to come, unless `enough` are there; says whether there are. */
    prepare(enough: number): boolean {
      if (isolate.isDisposed || rooms.length >= enough) return true;
      // Where earlier cases left no memory the next one gets a new isolate.
      const room = unlessFull(makeRoom);
      if (room !== null) rooms.push(room);
      return room === null || rooms.length >= enough;
    },
    get lost(): boolean {
      return isolate.isDisposed;
    },
    dispose(): void {
      if (!isolate.isDisposed) isolate.dispose();
    },
  };
}

function compileHarness(isolate: ivm.Isolate, harness: Harness): ivm.Script {
  const { text, cache } = harness;
  if (cache !== null) return isolate.compileScriptSync(text, { filename: HARNESS_NAME, cachedData: cache });
  const made: { cachedData?: ivm.ExternalCopy<ArrayBuffer> } & ivm.Script = isolate.compileScriptSync(text, {
    filename: HARNESS_NAME,
    produceCachedData: true,
  });
  harness.cache = made.cachedData ?? null;
  return made;
}

type Call = (...given: (string | number)[]) => string;

function finish(runnable: Runnable, call: Call, isolate: ivm.Isolate): RunEnding {
  try {
    let answer = tell("start", ...startArguments(runnable));
    while (answer === "P") answer = tell("step");
    return readAnswer(answer, runnable.locate);
  } catch (error) {
    if (isolate.isDisposed) return { status: "memoryExceeded" };
    throw error;
  }

  /** The harness catches what the program throws; what comes through is a rejection that nobody handled. */
  function tell(...given: Parameters<Call>): string {
    try {
      return call(...given);
    } catch (error) {
      if (isolate.isDisposed) throw error;
      return tellRejection(error);
    }
  }

  function tellRejection(error: unknown): string {
    const rejection = rejectionOf(error);
    try {
      return call("rejected", JSON.stringify(rejection));
    } catch (again) {
      if (isolate.isDisposed) throw again;
      return `T${JSON.stringify(rejection)}`;
    }
  }
}

function startArguments({ code, links, entry }: Runnable): string[] {
  const text = `${code}\n//# sourceURL=${SOURCE_NAME}`;
  return entry.kind === "function" ? [text, links, entry.name] : [text, links];
}

function typesOf(entry: Entry): string {
  return entry.kind === "function" ? JSON.stringify(entry.types) : "null";
}

function readAnswer(answer: string, locate: Locate): RunEnding {
  const rest = answer.slice(1);
  switch (answer[0]) {
    case "V":
      return { status: "returned", encoded: rest };
    case "F":
      return { status: "finished" };
    case "U":
      return { status: "unusableResult", reason: rest };
    case "O":
      return { status: "outputExceeded" };
    case "T": {
      const thrown: unknown = JSON.parse(rest);
      return { status: "threw", error: reportThrown(readThrown(thrown), locate) };
    }
    case undefined:
    default:
      throw new Error("the harness gave an unknown answer");
  }
}

/** What ivm puts in place of an object that is no error; of the object itself nothing comes through. */
const NO_ERROR =
  "An object was thrown from supplied code within isolated-vm, but that object was not an instance of `Error`.";
/** Where ivm joins the host's own frames to those of a program. */
const BOUNDARY = "\n    at (<isolated-vm boundary>)";

/** A primitive comes as it is, an error without its class, any other object not at all. */
function rejectionOf(error: unknown): { name: string; message: string; stack: string; value?: unknown } {
  if (error instanceof Error) {
    const { name, message, stack } = readThrown({ name: error.name, message: error.message, stack: error.stack });
    if (message === NO_ERROR) {
      return { name: "Uncaught", message: "a promise was rejected with an object that is no Error", stack: "" };
    }
    return { name, message, stack: stack.split(BOUNDARY, 1)[0] ?? "" };
  }
  if (typeof error === "string" || typeof error === "number" || typeof error === "boolean" || error === null) {
    return { name: "Uncaught", message: String(error), stack: "", value: error };
  }
  return { name: "Uncaught", message: "(in promise)", stack: "" };
}

function readThrown(thrown: unknown): { name: string; message: string; stack: string } {
  const read = (name: string): string => {
    if (typeof thrown !== "object" || thrown === null) return "";
    const text: unknown = Reflect.get(thrown, name);
    return typeof text === "string" ? text : "";
  };
  return { name: read("name"), message: read("message"), stack: read("stack") };
}
