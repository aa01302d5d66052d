import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openStore } from "../../../server/store/open-store.ts";
import type { Store } from "../../../server/store/store.ts";
import { startPostgres } from "./postgres.ts";

export const DRIVERS = ["pglite", "postgres"] as const;
export type Driver = (typeof DRIVERS)[number];

/** Gives empty databases of one kind, and takes them away. */
export type Databases = {
  create(): Promise<TestDatabase>;
  close(): Promise<void>;
};

export type TestDatabase = {
  /** What tells a server process of it. */
  env: Record<string, string>;
  /** Opens it in this process; PGlite's only while no server has it. */
  open(): Promise<Store>;
};

export async function openDatabases(driver: Driver): Promise<Databases> {
  switch (driver) {
    case "pglite":
      return pgliteDatabases();
    case "postgres":
      return postgresDatabases();
  }
}

async function pgliteDatabases(): Promise<Databases> {
  const root = await mkdtemp(path.join(tmpdir(), "basecase-pglite-"));
  // Making one takes seconds, copying it does not.
  const empty = path.join(root, "empty");
  await (await pglite(empty)).close();
  return {
    create: async () => {
      const directory = await mkdtemp(path.join(root, "data-"));
      await cp(empty, directory, { recursive: true });
      return { env: { BASECASE_DATA_DIR: directory }, open: () => pglite(directory) };
    },
    close: () => rm(root, { recursive: true, force: true }),
  };
}

async function postgresDatabases(): Promise<Databases> {
  const cluster = await startPostgres();
  return {
    create: async () => {
      const url = await cluster.createDatabase();
      return { env: { DATABASE_URL: url }, open: () => openStore({ databaseUrl: url, dataDir: "" }, rethrow) };
    },
    close: () => cluster.close(),
  };
}

function pglite(dataDir: string): Promise<Store> {
  return openStore({ databaseUrl: null, dataDir }, rethrow);
}

function rethrow(fault: Error): never {
  throw fault;
}
