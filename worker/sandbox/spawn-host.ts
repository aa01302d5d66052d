import { type ChildProcess, spawn } from "node:child_process";
import type { Launch } from "./launch.ts";
import { FILTER_FD } from "./walls/bubblewrap.ts";

/** Starts what the plan says, with nothing of ours: no environment, no directory, no output. */
export function spawnHost(launch: Launch, words: string[] = launch.words()): ChildProcess {
  const more = launch.usageFrom === "report" || launch.filter !== null;
  const [command = "", ...args] = words;
  const host = spawn(command, args, {
    env: launch.env,
    cwd: process.platform === "win32" ? undefined : "/",
    stdio: ["pipe", "ignore", "pipe", "ipc", ...(more ? ["pipe" as const] : [])],
    serialization: "advanced",
    // A session of its own: no terminal, and one group for the host and the walls that stay beside it.
    detached: process.platform !== "win32",
  });
  const stream = launch.filter === null ? null : host.stdio[FILTER_FD];
  if (stream !== null && stream !== undefined && "end" in stream) {
    // A host that ends at once breaks the pipe; its end says so.
    stream.on("error", () => {});
    stream.end(launch.filter);
  }
  return host;
}

/** Ends it with its walls. One that is just being started has not yet told them to go with one another. */
export function killHost(host: ChildProcess): void {
  try {
    if (host.pid !== undefined && process.platform !== "win32") process.kill(-host.pid, "SIGKILL");
  } catch {
    // Gone already; its end is on the way.
  }
  host.kill("SIGKILL");
}
