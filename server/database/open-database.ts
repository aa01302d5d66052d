import { eq, sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type { Pool } from "pg";
import { MIGRATIONS } from "./migrations.ts";
import { identities, settings } from "./schema.ts";
import { databaseOf } from "./transaction.ts";

export type Database = NodePgDatabase;

export type OpenDatabase = {
  database: Database;
  /** Asks what requests ask, the same way; throws where they would fail. */
  ping: () => Promise<void>;
  close: () => Promise<void>;
};

/** Any number, as long as every server takes the same. */
const MIGRATION_LOCK = 730_211;
/** Nothing has these names; asking for them is asking what every request asks. */
const NOBODY = "00000000-0000-0000-0000-000000000000";
const NOTHING = "";

/** The database that a pool leads to, brought up to date. `close` ends the pool. */
export async function openDatabase(pool: Pool, close: () => Promise<void>): Promise<OpenDatabase> {
  await migrateAlone(pool);
  const database = databaseOf(pool);
  const look = database
    .select()
    .from(identities)
    .where(eq(identities.id, sql.placeholder("id")))
    .prepare("identity");
  // Changes nothing, and is refused by a database that takes no changes.
  const touch = database
    .update(settings)
    .set({ value: sql`${settings.value}` })
    .where(eq(settings.name, sql.placeholder("name")))
    .prepare("touch");
  const ping = async (): Promise<void> => {
    await look.execute({ id: NOBODY });
    await touch.execute({ name: NOTHING });
  };
  return { database, ping, close };
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
