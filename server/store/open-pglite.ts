import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import { lockDirectory } from "./directory-lock.ts";
import { pgliteWire } from "./pglite-wire.ts";
import { openPoolStore } from "./pool-store.ts";
import type { Store } from "./store.ts";

/** PGlite's one session, for as long as it is open. */
const SESSION = { user: "postgres", database: "postgres", ssl: false, max: 1, idleTimeoutMillis: 0 };

/** PostgreSQL inside this process, its files in `<dataDir>/pg`; one process at a time. */
export async function openPglite(dataDir: string, onIdleFault: (fault: Error) => void): Promise<Store> {
  // PGlite itself lets a second process in, and both then ruin the files.
  const lock = await lockDirectory(path.resolve(dataDir));
  const files = path.resolve(dataDir, "pg");
  try {
    if (!existsSync(files)) await createFiles(files);
    const pglite = await PGlite.create(files);
    const pool = new Pool({ ...SESSION, stream: () => pgliteWire(pglite) });
    pool.on("error", onIdleFault);
    return await openPoolStore(pool, async () => {
      await pool.end();
      await pglite.close();
      lock.release();
    });
  } catch (cause) {
    lock.release();
    throw new Error(`the database in ${files} can't be opened`, { cause });
  }
}

/** Making a database takes seconds; a process that dies in them must not leave half of one under its name. */
async function createFiles(files: string): Promise<void> {
  const unfinished = `${files}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await (await PGlite.create(unfinished)).close();
  await rename(unfinished, files);
}
