import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Pool } from "pg";
import { lockDirectory } from "./directory-lock.ts";
import { openPool } from "./open-pool.ts";
import { openEngine } from "./pglite-engine.ts";
import { keepPglite, type PgliteKeeper } from "./pglite-keeper.ts";
import { pgliteWires } from "./pglite-wire.ts";
import { makePrivateTree } from "./private-directory.ts";
import { openDatabase, type OpenDatabase } from "./open-database.ts";
import { watchDatabase } from "./watch-database.ts";

/** PGlite's one session, for as long as it is open. Everybody waits for it, now and then while it is opened anew. */
const SESSION = {
  user: "postgres",
  database: "postgres",
  ssl: false,
  max: 1,
  idleTimeoutMillis: 0,
  connectionTimeoutMillis: 20_000,
};

/** PostgreSQL inside this process, its files in `<dataDir>/pg`; one process at a time. */
export async function openPglite(dataDir: string, onFault: (fault: Error) => void): Promise<OpenDatabase> {
  // PGlite itself lets a second process in, and both then ruin the files.
  const lock = await lockDirectory(path.resolve(dataDir));
  const files = path.resolve(dataDir, "pg");
  try {
    if (!existsSync(files)) await createFiles(files);
    await makePrivateTree(files);
    const keeper = await keepPglite(files);
    const pool = pglitePool(keeper, onFault);
    const opened = await openDatabase(pool, async () => {
      await watch.close();
      await pool.end();
      await keeper.close();
      lock.release();
    });
    const watch = watchDatabase({
      ask: () => opened.ping(),
      reopen: () => keeper.replace(),
      onReopen: (cause) => onFault(new Error("the database answers nothing but errors", { cause })),
    });
    return opened;
  } catch (cause) {
    lock.release();
    throw new Error(`the database in ${files} can't be opened`, { cause });
  }
}

export function pglitePool(keeper: PgliteKeeper, onFault: (fault: Error) => void): Pool {
  return openPool({ ...SESSION, stream: pgliteWires(() => keeper.engine()) }, onFault);
}

/** Making a database takes seconds; a process that dies in them must not leave half of one under its name. */
async function createFiles(files: string): Promise<void> {
  const unfinished = `${files}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await (await openEngine(unfinished)).close();
  await rename(unfinished, files);
}
