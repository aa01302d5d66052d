import { type Child, startChild } from "./child.ts";
import type { HostExit } from "./host-exit.ts";
import type { Launch } from "./launch.ts";

export type HostKeeper = {
  /** A host that is ready and now the caller's alone. */
  take(): Promise<Child>;
  /** Takes a usable host back; an ended one needs no giving. */
  give(child: Child): void;
  close(): Promise<void>;
};

/** So many hosts in a row that end before they are ready: another try would end the same way. */
const FAILED_STARTS_LIMIT = 5;

/** Keeps `count` hosts alive, whatever happens to them. */
export function keepHosts(launch: Launch, count: number, onEnded: (ending: HostExit) => void): HostKeeper {
  const alive = new Set<Child>();
  const idle: Child[] = [];
  const waiting: { resolve: (child: Child) => void; reject: (error: Error) => void }[] = [];
  let failedStarts = 0;
  let closed = false;

  fill();

  function fill(): void {
    if (closed || failedStarts >= FAILED_STARTS_LIMIT) return;
    while (alive.size < count) start();
  }

  function start(): void {
    const child = startChild(launch);
    alive.add(child);
    void attend(child);
  }

  async function attend(child: Child): Promise<void> {
    await child.ready;
    const wasReady = child.usable;
    if (wasReady) {
      failedStarts = 0;
      give(child);
    }
    const ending = await child.ended;
    alive.delete(child);
    const position = idle.indexOf(child);
    if (position >= 0) idle.splice(position, 1);
    if (closed) return;
    onEnded(ending);
    if (!wasReady) failedStarts += 1;
    if (failedStarts >= FAILED_STARTS_LIMIT && alive.size === 0) refuseAll(ending);
    fill();
  }

  function refuseAll(ending: HostExit): void {
    const how = ending.signal ?? `exit code ${ending.exitCode}`;
    const error = new Error(`the sandbox can't start a host (${how}): ${ending.stderr.trim()}`);
    for (const { reject } of waiting.splice(0)) reject(error);
  }

  function give(child: Child): void {
    if (!child.usable) return;
    const next = waiting.shift();
    if (next === undefined) idle.push(child);
    else next.resolve(child);
  }

  return {
    take() {
      if (closed) return Promise.reject(new Error("the sandbox is closed"));
      const child = idle.shift();
      if (child !== undefined) return Promise.resolve(child);
      // A new request starts another series of tries.
      if (alive.size === 0) failedStarts = 0;
      fill();
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    give,
    async close() {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(new Error("the sandbox was closed"));
      await Promise.all([...alive].map((child) => child.kill("closed")));
    },
  };
}
