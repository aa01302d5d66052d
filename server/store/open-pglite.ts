import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { lockDirectory } from "./directory-lock.ts";
import { drizzleStore } from "./drizzle-store.ts";
import { MIGRATIONS } from "./migrations.ts";
import * as schema from "./schema.ts";
import type { Store } from "./store.ts";

/** PostgreSQL inside this process, its files in `<dataDir>/pg`; one process at a time. */
export async function openPglite(dataDir: string): Promise<Store> {
  // PGlite itself lets a second process in, and both then ruin the files.
  const lock = await lockDirectory(path.resolve(dataDir));
  const files = path.resolve(dataDir, "pg");
  try {
    if (!existsSync(files)) await createFiles(files);
    const client = await PGlite.create(files);
    const database = drizzle(client, { schema });
    await migrate(database, MIGRATIONS);
    return drizzleStore(database, async () => {
      await client.close();
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
