import { once } from "node:events";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

export type RedisServer = {
  url: string;
  /** Ends it and waits until it is gone; SIGKILL is a crash. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again on the same port with the data it had. */
  restart(): Promise<void>;
  /** Loses its data; only while it is stopped. */
  forget(): Promise<void>;
  close(): Promise<void>;
};

const BINARIES = ["redis-server", "valkey-server"];
/** A loaded machine needs a while to start a process; a broken one would hang for ever. */
const START_DEADLINE_MS = 15_000;

/** A private Redis with append-only persistence on a free port, its data in a directory of its own. */
export async function startRedis(): Promise<RedisServer> {
  const directory = await mkdtemp(path.join(tmpdir(), "basecase-redis-"));
  const port = await freePort();
  let process: ChildProcess | null = await launch(directory, port);

  const stop = async (signal: NodeJS.Signals = "SIGTERM") => {
    const running = process;
    process = null;
    if (running === null || running.exitCode !== null || running.signalCode !== null) return;
    const exited = once(running, "exit");
    running.kill(signal);
    await exited;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    stop,
    restart: async () => {
      await stop();
      process = await launch(directory, port);
    },
    forget: () => rm(path.join(directory, "appendonlydir"), { recursive: true, force: true }),
    close: async () => {
      await stop("SIGKILL");
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A TCP port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  if (address === null || typeof address === "string") throw new Error("a TCP listener has no port");
  probe.close();
  await once(probe, "close");
  return address.port;
}

async function launch(directory: string, port: number): Promise<ChildProcess> {
  const settings = [
    ["--bind", "127.0.0.1"],
    ["--port", String(port)],
    ["--dir", directory],
    ["--appendonly", "yes"],
    ["--maxmemory-policy", "noeviction"],
    ["--save", ""],
  ];
  const failures: unknown[] = [];
  for (const binary of BINARIES) {
    const child = spawn(binary, settings.flat(), { stdio: ["ignore", "pipe", "inherit"] });
    try {
      await readyToAccept(child);
      return child;
    } catch (failure) {
      child.kill("SIGKILL");
      failures.push(failure);
    }
  }
  throw new AggregateError(failures, `none of ${BINARIES.join(", ")} started`);
}

async function readyToAccept(child: ChildProcess): Promise<void> {
  const output: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const deadline = setTimeout(
      () => reject(new Error(`Redis was not ready in time:\n${output.join("")}`)),
      START_DEADLINE_MS,
    );
    const settle = (act: () => void) => {
      clearTimeout(deadline);
      act();
    };
    child.once("error", (cause) => settle(() => reject(new Error("Redis could not be started", { cause }))));
    child.once("exit", (code) => settle(() => reject(new Error(`Redis ended with ${code}:\n${output.join("")}`))));
    child.stdout?.on("data", (chunk: Buffer) => {
      output.push(chunk.toString());
      if (output.join("").includes("Ready to accept connections")) settle(resolve);
    });
  });
  // What it prints from here on is of no interest, but an unread pipe would block it.
  child.stdout?.removeAllListeners("data").resume();
  child.removeAllListeners("exit");
}
