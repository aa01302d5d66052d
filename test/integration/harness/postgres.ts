import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { freePort } from "./redis.ts";

export type PostgresCluster = {
  /** The address of a new empty database. */
  createDatabase(): Promise<string>;
  close(): Promise<void>;
};

const run = promisify(execFile);
/** Where Debian's packages put the programs, which it keeps off the PATH. */
const DISTRIBUTION = "/usr/lib/postgresql";
const USER = "basecase";
const START_DEADLINE_MS = 30_000;

/** A private PostgreSQL on a free port, its files in a directory of its own. */
export async function startPostgres(): Promise<PostgresCluster> {
  const programs = await programsDirectory();
  const directory = await mkdtemp(path.join(tmpdir(), "basecase-postgres-"));
  const account = accountToRunAs();
  if (account !== null) await chown(directory, account.uid, account.gid);
  const options = { ...account, cwd: directory };
  const data = path.join(directory, "data");
  await run(
    path.join(programs, "initdb"),
    ["-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    options,
  );

  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", `port=${port}`, `unix_socket_directories=${directory}`, "fsync=off"];
  const server = spawn(path.join(programs, "postgres"), ["-D", data, ...settings.flatMap((each) => ["-c", each])], {
    ...options,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const log: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const deadline = setTimeout(
      () => reject(new Error(`PostgreSQL was not ready in time:\n${log.join("")}`)),
      START_DEADLINE_MS,
    );
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${log.join("")}`)));
    server.stderr.on("data", (chunk: Buffer) => {
      log.push(chunk.toString());
      if (!log.join("").includes("ready to accept connections")) return;
      clearTimeout(deadline);
      resolve();
    });
  });
  server.removeAllListeners("exit").stderr.removeAllListeners("data").resume();

  const url = (database: string) => `postgres://${USER}@127.0.0.1:${port}/${database}`;
  let databases = 0;
  return {
    createDatabase: async () => {
      databases += 1;
      const name = `test${databases}`;
      const client = new Client(url("postgres"));
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return url(name);
    },
    close: async () => {
      const exited = once(server, "exit");
      // Ends at once, connections or not.
      server.kill("SIGQUIT");
      await exited;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function programsDirectory(): Promise<string> {
  const search = (process.env["PATH"] ?? "").split(path.delimiter);
  const onPath = search.find((directory) => existsSync(path.join(directory, "initdb")));
  if (onPath !== undefined) return onPath;
  const versions = await readdir(DISTRIBUTION).catch(() => []);
  const newest = versions.toSorted((left, right) => Number(right) - Number(left))[0];
  if (newest === undefined) throw new Error(`no PostgreSQL in ${DISTRIBUTION}: apt-get install postgresql`);
  return path.join(DISTRIBUTION, newest, "bin");
}

/** PostgreSQL refuses to run as root; then it runs as the account that its package made. */
function accountToRunAs(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  return { uid: idOfPostgres("-u"), gid: idOfPostgres("-g") };
}

function idOfPostgres(flag: string): number {
  return Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
}
