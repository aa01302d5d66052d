import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "oxc-transform";

/** How hosts are started on this machine, found out once. */
export type Launch = {
  command: string;
  args: string[];
  env: Record<string, string>;
  /** The host's modules without their types, by URL: its first message. */
  sources: Record<string, string>;
  /** How deep recursion may go: V8's share of the main thread's stack. */
  stackKb: number;
  /** Whether the kernel bounds a host's data segment. */
  dataLimited: boolean;
  /** Whether hosts have no network of their own. */
  networkCut: boolean;
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
const PROBE_TIMEOUT_MS = 5_000;

const HOST = new URL("host/", import.meta.url);
const ENTRY = fileURLToPath(new URL("main.js", HOST));

/** A way of starting a program: words before it, and who ends a busy host when the parent dies. */
type Prefix = { words: string[]; networkCut: boolean; endedBy: "kernel" | "watchdog" };
const SETPRIV = ["setpriv", "--no-new-privs", "--pdeathsig", "KILL", "--"];
const UNSHARE = ["unshare", "--net", "--"];
/** The best first. util-linux brings these commands, Debian always has it; root may unshare. */
const PREFIXES: Prefix[] = [
  { words: [...UNSHARE, ...SETPRIV], networkCut: true, endedBy: "kernel" },
  { words: SETPRIV, networkCut: false, endedBy: "kernel" },
  { words: [], networkCut: false, endedBy: "watchdog" },
];

/** What there is to start hosts with. */
export type Machine = {
  /** sh with `ulimit`. */
  shell: boolean;
  /** setpriv and perhaps unshare. */
  utilLinux: boolean;
  proc: boolean;
};

export function inspectMachine(): Machine {
  const proc = existsSync("/proc/self/stat");
  return { shell: process.platform !== "win32", utilLinux: proc, proc };
}

export function planLaunch(machine: Machine): Launch {
  const hasProc = machine.proc;
  const shell = machine.shell ? findShell(machine) : null;
  const stackKb = shell === null ? LEAST_STACK_KB : stackFor(shell.stack);
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
  ];
  const words =
    shell === null ? node : [...shell.prefix.words, ...underLimits(shell.prefix, 'exec "$@"'), "sh", ...node];
  const [command = process.execPath, ...args] = words;
  const dataLimited = shell?.dataLimited === true;
  return {
    command,
    args,
    env: process.platform === "win32" ? windowsEnvironment() : {},
    sources: readSources(),
    stackKb,
    dataLimited,
    networkCut: shell?.prefix.networkCut === true,
    usageFrom: hasProc ? "proc" : "report",
    warnings: [
      ...(stackKb < WANTED_STACK_KB
        ? [`recursion is limited to ${stackKb} KB of stack; raise the hard limit with "ulimit -H -s unlimited"`]
        : []),
      ...(dataLimited ? [] : ["the kernel does not bound a host's memory; only polling does"]),
      ...(hasProc ? [] : ["there is no /proc; CPU time and memory are measured by the hosts themselves"]),
    ],
  };
}

/**
 * `ulimit` sets what prlimit(1) sets, and every sh has it. Where the stack can't be unlimited it gets as much as is
 * granted, within reason: every thread then maps as much again, and the data limit must leave room for that.
 */
function underLimits(prefix: Prefix, then: string): string[] {
  const limits = [
    "ulimit -c 0",
    `data=${dataLimitKb(prefix)}`,
    `ulimit -s unlimited || { stack=$(ulimit -H -s); [ "$stack" -gt ${FINITE_STACK_KB} ] && stack=${FINITE_STACK_KB}; ulimit -s "$stack"; data=$((data + ${THREADS} * stack)); }`,
    'ulimit -d "$data"',
    // Not a limit, but set as they are: else V8's compiler threads interrupt the solver's program as they wake.
    "chrt --batch --pid 0 $$",
  ];
  return ["/bin/sh", "-c", `{ ${limits.join("; ")}; } 2>/dev/null; ${then}`];
}

function dataLimitKb({ endedBy }: Prefix): number {
  const isolates = endedBy === "watchdog" ? 3 : 2;
  return (isolates * CODE_RANGE_MB + UNCOUNTED_MB) * 1024;
}

/** Tries what this machine allows, and asks the shell what the limits come to. */
function findShell(machine: Machine): { prefix: Prefix; stack: string; dataLimited: boolean } | null {
  for (const prefix of PREFIXES) {
    if (prefix.words.length > 0 && !machine.utilLinux) continue;
    const [command = "", ...args] = [...prefix.words, ...underLimits(prefix, "ulimit -s; ulimit -d")];
    const { status, stdout } = spawnSync(command, args, { encoding: "utf8", env: {}, timeout: PROBE_TIMEOUT_MS });
    const [stack, data] = status === 0 ? stdout.split("\n") : [];
    if (stack !== undefined) return { prefix, stack, dataLimited: Number(data) >= dataLimitKb(prefix) };
  }
  return null;
}

function readSources(): Record<string, string> {
  const urls = globSync("*.ts", { cwd: HOST }).map((name) => new URL(name, HOST));
  return Object.fromEntries(urls.map((url) => [url.href, withoutTypes(url)]));
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
