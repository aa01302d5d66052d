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
  try {
    const client = await PGlite.create(path.resolve(dataDir, "pg"));
    const database = drizzle(client, { schema });
    await migrate(database, MIGRATIONS);
    return drizzleStore(database, async () => {
      await client.close();
      lock.release();
    });
  } catch (cause) {
    lock.release();
    throw new Error(`the database in ${path.resolve(dataDir, "pg")} can't be opened`, { cause });
  }
}
