import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "oxc-transform";
import { readNodeLibrary } from "./host/node-library.ts";
import { hostFiles } from "./walls/host-files.ts";
import { strayDescriptors } from "./walls/stray-descriptors.ts";
import { FILTER_FD } from "./walls/bubblewrap.ts";
import { anyUser, missingWalls, NO_WALLS, type Prefix, prefixesFor, type Walls } from "./walls/walls.ts";

/** How hosts are started on this machine, found out once. */
export type Launch = {
  /** The words that start a host, for each another account where there is one. */
  words(): string[];
  env: Record<string, string>;
  /** The host's modules without their types, by URL: its first message. */
  sources: Record<string, string>;
  /** How deep recursion may go: V8's share of the main thread's stack. */
  stackKb: number;
  /** Whether the kernel bounds a host's data segment. */
  dataLimited: boolean;
  walls: Walls;
  /** Given to a host's start as one more descriptor, to be read to its end. */
  filter: Uint8Array | null;
  /** Without /proc a host has to tell what it uses, and is told less exactly. */
  usageFrom: "proc" | "report";
  /** What this machine does not grant, in words for an operator. */
  warnings: string[];
};

/** 250 MB hold 2.5 million simple frames; a host then ends an infinite recursion within 2 s. */
const WANTED_STACK_KB = 250_000;
/** What V8 must leave of the real stack: native frames run past its limit. `--stack-size` beyond the real stack is a SIGSEGV. */
const STACK_SLACK_KB = 2_048;
/** Node's own default, which fits the smallest main thread (Windows: 1 MB). */
const LEAST_STACK_KB = 984;
/** What V8 doesn't count (buffers that grow, Maps, Intl) stops here, however fast it grows between two looks. */
const UNCOUNTED_MB = 1_536;
/** V8 maps this much for the code of each isolate; the kernel counts it as data, though it is hardly ever touched. */
const CODE_RANGE_MB = 528;
/** The host's own heap needs little; programs' isolates get theirs in `host/isolate.ts`. */
const OWN_YOUNG_GENERATION = ["--max-semi-space-size=4"];
/**
 * Each case's context compiles anew, and V8 optimizes a loop after so few turns that most of a cheap case's CPU time
 * went to machine code that came too late. Measured: 20 cheap cases cost 30 % less, heavy programs 1 % more; at 3,000
 * some of those cost 40 % more.
 */
const LATE_OPTIMIZATION = ["--invocation-count-for-maglev-osr=1000"];
/** Room for a million simple frames; more would cost every thread as much. */
const FINITE_STACK_KB = 131_072;
/** Threads of a host, generously: V8's and libuv's workers, the watchdog. */
const THREADS = 12;
/** Node holds two dozen. */
const OPEN_FILES = 64;
/** A private account's, so that only a host's own threads count, with as many again to spare. bash calls `-p` `-u`. */
const PROCESS_LIMIT = "ulimit -p 48 || ulimit -u 48";
const PROBE_TIMEOUT_MS = 5_000;

const HOST = new URL("host/", import.meta.url);
const ENTRY = fileURLToPath(new URL("main.js", HOST));

/** What there is to start hosts with. */
export type Machine = {
  /** sh with `ulimit`. */
  shell: boolean;
  /** setpriv and unshare. */
  utilLinux: boolean;
  /** Absolute path of bubblewrap. */
  bwrap: string | null;
  proc: boolean;
};

export function inspectMachine(): Machine {
  const proc = existsSync("/proc/self/stat");
  return { shell: process.platform !== "win32", utilLinux: proc, bwrap: proc ? findBubblewrap() : null, proc };
}

export function planLaunch(machine: Machine): Launch {
  const hasProc = machine.proc;
  const sources = readSources();
  const shell = machine.shell ? findShell(machine, sources) : null;
  const stackKb = shell === null ? LEAST_STACK_KB : stackFor(shell.stack);
  const stray = strayDescriptors();
  const watched = shell === null || shell.prefix.endedBy === "watchdog" || !hasProc;
  const node = [
    process.execPath,
    `--stack-size=${stackKb}`,
    ...OWN_YOUNG_GENERATION,
    ...LATE_OPTIMIZATION,
    "--disable-warning=ExperimentalWarning",
    ENTRY,
    ...(watched ? ["watch"] : []),
    ...(hasProc ? [] : ["report"]),
    ...(stray.length > 0 ? [`close=${stray.join(",")}`] : []),
  ];
  const dataLimited = shell?.dataLimited === true;
  const walls = shell?.prefix.walls ?? NO_WALLS;
  return {
    words: () => (shell === null ? node : behind(shell.prefix, node)),
    env: process.platform === "win32" ? windowsEnvironment() : {},
    sources,
    stackKb,
    dataLimited,
    walls,
    filter: shell?.prefix.filter ?? null,
    usageFrom: hasProc ? "proc" : "report",
    warnings: [
      ...missingWalls(walls),
      ...(stackKb < WANTED_STACK_KB
        ? [`recursion is limited to ${stackKb} KB of stack; raise the hard limit with "ulimit -H -s unlimited"`]
        : []),
      ...(dataLimited ? [] : ["the kernel does not bound a host's memory; only polling does"]),
      ...(hasProc ? [] : ["there is no /proc; CPU time and memory are measured by the hosts themselves"]),
    ],
  };
}

/** Limits outside the walls, where they may still be raised; the one that counts per account inside them. */
function behind(prefix: Prefix, program: string[], first = ""): string[] {
  const { boundProcesses } = prefix.walls;
  return [
    "/bin/sh",
    "-c",
    `${first}{ ${limitsFor(prefix)}; } 2>/dev/null; exec "$@"`,
    "sh",
    ...prefix.words(anyUser()),
    ...(boundProcesses ? ["/bin/sh", "-c", `{ ${PROCESS_LIMIT}; } 2>&-; exec "$@"`, "sh"] : []),
    ...program,
  ];
}

/**
 * `ulimit` sets what prlimit(1) sets, and every sh has it. Where the stack can't be unlimited it gets as much as is
 * granted, within reason: every thread then maps as much again, and the data limit must leave room for that.
 */
function limitsFor(prefix: Prefix): string {
  const limits = [
    "ulimit -c 0",
    "ulimit -f 0",
    `ulimit -n ${OPEN_FILES}`,
    `data=${dataLimitKb(prefix)}`,
    `ulimit -s unlimited || { stack=$(ulimit -H -s); [ "$stack" -gt ${FINITE_STACK_KB} ] && stack=${FINITE_STACK_KB}; ulimit -s "$stack"; data=$((data + ${THREADS} * stack)); }`,
    'ulimit -d "$data"',
    // Not a limit, but set as they are: else V8's compiler threads interrupt the solver's program as they wake.
    "chrt --batch --pid 0 $$",
  ];
  return limits.join("; ");
}

function dataLimitKb({ endedBy }: Prefix): number {
  const isolates = endedBy === "watchdog" ? 3 : 2;
  return (isolates * CODE_RANGE_MB + UNCOUNTED_MB) * 1024;
}

type Shell = { prefix: Prefix; stack: string; dataLimited: boolean };
/** A machine stays as it is, and trying takes as long as starting a host. */
const found = new Map<string, Shell | null>();

/** Tries what this machine allows, and asks the shell what the limits come to. */
function findShell(machine: Machine, sources: Record<string, string>): Shell | null {
  const key = JSON.stringify(machine);
  const known = found.get(key);
  if (known !== undefined) return known;
  const site = {
    isRoot: process.getuid?.() === 0,
    setpriv: machine.utilLinux,
    unshare: machine.utilLinux,
    bwrap: machine.bwrap,
    files: machine.bwrap === null ? [] : [...new Set([...shellFiles(), ...hostFiles(HOST, sources)])],
    architecture: process.arch,
  };
  const shells = prefixesFor(site)
    .values()
    .map((prefix) => tryPrefix(prefix, machine));
  const shell = shells.find((each) => each !== null) ?? null;
  found.set(key, shell);
  return shell;
}

/** Loads what a host loads first, with its own limits and behind its walls. */
function tryPrefix(prefix: Prefix, machine: Machine): Shell | null {
  const node = [process.execPath, "--stack-size=900", "--import", import.meta.resolve("isolated-vm"), "--check", ENTRY];
  const program = ["/bin/sh", "-c", 'ulimit -s; ulimit -d; exec "$@"', "sh", ...node];
  // The filter comes by standard input here, which spawnSync can give.
  const first = prefix.filter === null ? "" : `exec ${FILTER_FD}<&0 0</dev/null; `;
  const [command = "", ...args] = behind(prefix, program, first);
  const { status, stdout } = spawnSync(command, args, {
    encoding: "utf8",
    env: {},
    cwd: "/",
    input: prefix.filter ?? "",
    timeout: PROBE_TIMEOUT_MS,
  });
  const [stack, data] = status === 0 ? stdout.split("\n") : [];
  if (stack === undefined || (prefix.walls.ownProcesses && !machine.proc)) return null;
  return { prefix, stack, dataLimited: Number(data) >= dataLimitKb(prefix) };
}

/** The shell inside the walls and what it was linked with. */
function shellFiles(): string[] {
  const { stdout } = spawnSync("ldd", ["/bin/sh"], { encoding: "utf8", env: {}, timeout: PROBE_TIMEOUT_MS });
  const libraries = stdout?.matchAll(/(?:^|=>)\s*(\/\S+) \(/gm).map(([, file = ""]) => file) ?? [];
  return ["/bin/sh", ...libraries];
}

function findBubblewrap(): string | null {
  const places = [...(process.env["PATH"] ?? "").split(path.delimiter), "/usr/bin", "/usr/local/bin"];
  const files = places.filter((place) => path.isAbsolute(place)).map((place) => path.join(place, "bwrap"));
  return files.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function readSources(): Record<string, string> {
  const urls = globSync("*.ts", { cwd: HOST }).map((name) => new URL(name, HOST));
  const sources = Object.fromEntries(urls.map((url) => [url.href, withoutTypes(url)]));
  const libraryText = new URL("library-text.ts", HOST);
  return { ...sources, [libraryText.href]: `export const nodeLibrary = ${JSON.stringify(readNodeLibrary())};` };
}

function withoutTypes(url: URL): string {
  const { code, errors } = transformSync(fileURLToPath(url), readFileSync(url, "utf8"), { lang: "ts" });
  if (errors[0] !== undefined) throw new Error(`${url.pathname}: ${errors[0].message}`);
  return code;
}

/** Node starts on Windows only where it finds the system's libraries. */
function windowsEnvironment(): Record<string, string> {
  return { SystemRoot: process.env["SystemRoot"] ?? "" };
}

function stackFor(granted: string): number {
  if (granted === "unlimited") return WANTED_STACK_KB;
  const room = Number(granted) - STACK_SLACK_KB;
  return Number.isFinite(room) ? Math.min(WANTED_STACK_KB, Math.max(LEAST_STACK_KB, room)) : LEAST_STACK_KB;
}
