import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openStore } from "../../../server/store.ts";
import type { Store } from "../../../server/store.ts";
import { MIGRATIONS } from "../../../server/database/migrations.ts";
import { startPostgres } from "./postgres.ts";
import { REPOSITORY } from "./processes.ts";

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
  const empty = await emptyPglite();
  return {
    create: async () => {
      const directory = await mkdtemp(path.join(root, "data-"));
      cpSync(empty, directory, { recursive: true });
      return { env: { BASECASE_DATA_DIR: directory }, open: () => pglite(directory) };
    },
    close: () => rm(root, { recursive: true, force: true }),
  };
}

const KEPT_EMPTY = path.join(REPOSITORY, ".data/empty-pglite");

/** Making a database takes seconds and copying one does not, so one is kept for as long as it would come out the same. */
async function emptyPglite(): Promise<string> {
  const hash = createHash("sha256").update(readFileSync(path.join(REPOSITORY, "package-lock.json")));
  const { migrationsFolder } = MIGRATIONS;
  for (const file of readdirSync(migrationsFolder, { recursive: true, withFileTypes: true })) {
    if (file.isFile()) hash.update(readFileSync(path.join(file.parentPath, file.name)));
  }
  const name = hash.digest("hex");
  const kept = path.join(KEPT_EMPTY, name);
  if (existsSync(kept)) return kept;
  await mkdir(KEPT_EMPTY, { recursive: true });
  // Nobody asks again for those of other migrations or packages.
  const outdated = readdirSync(KEPT_EMPTY).filter((other) => !other.startsWith(name));
  await Promise.all(outdated.map((other) => rm(path.join(KEPT_EMPTY, other), { recursive: true, force: true })));
  const made = await mkdtemp(`${kept}.`);
  await (await pglite(made)).close();
  // Another test file may have been quicker.
  await rename(made, kept).catch(() => rm(made, { recursive: true, force: true }));
  return kept;
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
