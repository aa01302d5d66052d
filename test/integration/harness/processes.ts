import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

export type NodeProcess = {
  readonly pid: number;
  /** The message that said it is ready. */
  readonly ready: unknown;
  /** Everything it printed so far, both streams. */
  readonly output: () => string;
  /** Resolves with the exit code, null after a signal. */
  readonly exited: Promise<number | null>;
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Asks it to end, and ends it when it doesn't. */
  close(): Promise<void>;
};

export type StartOptions = {
  env?: Record<string, string>;
  args?: string[];
  nodeFlags?: string[];
  /** Message `type` on the IPC channel that says it is ready. */
  readyType?: string;
};

export const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));

/** A start takes a second or two of CPU time; a machine under tests has seen it take half a minute. */
const READY_DEADLINE_MS = 60_000;
/** Longer than any part's own bound for an orderly end. */
const CLOSE_DEADLINE_MS = 20_000;

/** Starts a script of the repository with this Node and waits for its IPC message `{type: "ready"}`. */
export async function startNode(script: string, options: StartOptions = {}): Promise<NodeProcess> {
  const { env = {}, args = [], nodeFlags = [], readyType = "ready" } = options;
  const child = spawn(process.execPath, [...nodeFlags, path.join(REPOSITORY, script), ...args], {
    cwd: REPOSITORY,
    env: { ...inherited(), ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
  const output = () => Buffer.concat(chunks).toString();
  const exited = once(child, "exit").then(() => child.exitCode);
  const ready = await messageOrDeath(child, readyType, script, output);
  if (child.pid === undefined) throw new Error(`${script} has no process id`);

  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exited;
  };
  return {
    pid: child.pid,
    ready,
    output,
    exited,
    kill,
    close: async () => {
      const hardEnd = setTimeout(() => child.kill("SIGKILL"), CLOSE_DEADLINE_MS);
      await kill("SIGTERM");
      clearTimeout(hardEnd);
    },
  };
}

/** Nothing of the test runner's own environment but what a process needs to start. */
function inherited(): Record<string, string> {
  const names = ["PATH", "HOME", "NODE_COMPILE_CACHE"];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** The processes started by `pid`, and theirs; Linux only. */
export async function descendantsOf(pid: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const entry of await readdir("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    // A process may end between the listing and the reading.
    const stat = await readFile(`/proc/${entry}/stat`, "utf8").catch(() => null);
    const parent = stat === null ? undefined : stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
    if (parent !== undefined) parents.set(Number(entry), Number(parent));
  }
  const found = [pid];
  for (const ancestor of found) {
    for (const [child, parent] of parents) if (parent === ancestor) found.push(child);
  }
  return found.slice(1);
}

/** A zombie counts as gone: nothing of it runs. */
export function isAlive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2, stat.lastIndexOf(")") + 3) !== "Z";
  } catch {
    return false;
  }
}

async function messageOrDeath(
  child: ChildProcess,
  readyType: string,
  script: string,
  output: () => string,
): Promise<unknown> {
  return new Promise<unknown>((resolve, reject) => {
    const fail = (reason: string, cause?: unknown) =>
      settle(() => reject(new Error(`${script} ${reason}\n${output()}`, { cause })));
    const deadline = setTimeout(() => {
      child.kill("SIGKILL");
      fail("was not ready in time");
    }, READY_DEADLINE_MS);
    const settle = (act: () => void) => {
      clearTimeout(deadline);
      child.removeAllListeners("message");
      act();
    };
    child.once("error", (cause) => fail("could not be started", cause));
    child.once("exit", (code, signal) => fail(`ended with ${code ?? signal} before it was ready`));
    child.on("message", (message) => {
      if (typeof message === "object" && message !== null && "type" in message && message.type === readyType) {
        settle(() => resolve(message));
      }
    });
  });
}
