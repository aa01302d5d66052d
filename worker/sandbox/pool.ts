import type { HostExit, KillReason } from "./host-exit.ts";
import { keepHosts } from "./host-keeper.ts";
import { inspectMachine, type Machine, planLaunch } from "./launch.ts";
import type { Program, Sandbox, Session } from "./sandbox.ts";
import { openSession } from "./session.ts";
import type { Walls } from "./walls/walls.ts";

export type SandboxEvent =
  /** Once, at the start. `warnings` name what this machine does not grant. */
  | { kind: "started"; stackKb: number; dataLimited: boolean; walls: Walls; warnings: string[] }
  /** A host ended, by our hand (`reason`) or not (null), and another takes its place. */
  | { kind: "hostReplaced"; reason: KillReason | null; exitCode: number | null; signal: string | null; stderr: string };

export type SandboxOptions = {
  /** How many programs run at the same time: one a core. */
  hosts: number;
  /** Must not throw. */
  onEvent?: (event: SandboxEvent) => void;
  /** What hosts may be started with; everything this machine has, where it is left out. */
  machine?: Machine;
};

/** One warm, unused host, so that a replacement needs no start. */
const SPARE_HOSTS = 1;

/** Starts host processes at once, in the background; `open` waits for them. */
export function createSandbox({ hosts, onEvent = () => {}, machine = inspectMachine() }: SandboxOptions): Sandbox {
  const launch = planLaunch(machine);
  const { stackKb, dataLimited, walls, warnings } = launch;
  onEvent({ kind: "started", stackKb, dataLimited, walls, warnings });
  const keeper = keepHosts(launch, hosts + SPARE_HOSTS, ({ reason, exitCode, signal, stderr }: HostExit) =>
    onEvent({ kind: "hostReplaced", reason, exitCode, signal, stderr }),
  );
  const queue: Waiter[] = [];
  let free = hosts;
  let closed = false;

  function claim(signal: AbortSignal | undefined): Promise<void> {
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        resolve: () => {
          signal?.removeEventListener("abort", abort);
          resolve();
        },
        reject,
      };
      const abort = (): void => {
        queue.splice(queue.indexOf(waiter), 1);
        reject(reasonOf(signal));
      };
      signal?.addEventListener("abort", abort, { once: true });
      queue.push(waiter);
    });
  }

  function vacate(): void {
    const next = queue.shift();
    if (next === undefined) free += 1;
    else next.resolve();
  }

  return {
    async open(program: Program, { signal } = {}): Promise<Session> {
      if (closed) throw new Error("the sandbox is closed");
      signal?.throwIfAborted();
      await claim(signal);
      try {
        return await openSession({ program, keeper, signal, onClosed: vacate });
      } catch (error) {
        vacate();
        throw error;
      }
    },
    async close() {
      closed = true;
      for (const { reject } of queue.splice(0)) reject(new Error("the sandbox was closed"));
      await keeper.close();
    },
  };
}

type Waiter = { resolve: () => void; reject: (error: Error) => void };

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error("aborted");
}
