import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type { Pool } from "pg";
import { databaseOf } from "../database/transaction.ts";
import { drizzleStore } from "./drizzle-store.ts";
import { MIGRATIONS } from "../database/migrations.ts";
import type { Store } from "./store.ts";

/** Any number, as long as every server takes the same. */
const MIGRATION_LOCK = 730_211;

/** The store in the database that a pool leads to, brought up to date. `close` ends the pool. */
export async function openPoolStore(pool: Pool, close: () => Promise<void>): Promise<Store> {
  await migrateAlone(pool);
  return drizzleStore(databaseOf(pool), close);
}

/** Servers that start together would otherwise create the same tables at once. */
async function migrateAlone(pool: Pool): Promise<void> {
  const client = await pool.connect();
  let unsound = true;
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle(client), MIGRATIONS);
    await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    unsound = false;
  } finally {
    // Its lock goes with it.
    client.release(unsound);
  }
}
