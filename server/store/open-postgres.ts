import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Pool } from "pg";
import { drizzleStore } from "./drizzle-store.ts";
import { MIGRATIONS } from "./migrations.ts";
import * as schema from "./schema.ts";
import type { Store } from "./store.ts";

/** No query of ours takes a tenth of this; one that does must not hold a request for ever. */
const QUERY_DEADLINE_MS = 10_000;
const CONNECT_DEADLINE_MS = 5_000;
const CONNECTIONS = 10;
/** Any number, as long as every server takes the same. */
const MIGRATION_LOCK = 730_211;

/** A PostgreSQL server, which any number of API servers may share. */
export async function openPostgres(url: string, onIdleFault: (fault: Error) => void): Promise<Store> {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_DEADLINE_MS,
    query_timeout: QUERY_DEADLINE_MS,
  });
  // A connection that breaks while idle would otherwise end the process; the pool opens another by itself.
  pool.on("error", onIdleFault);
  try {
    await migrateAlone(pool);
  } catch (cause) {
    await pool.end();
    throw new Error("the PostgreSQL of DATABASE_URL can't be used", { cause });
  }
  return drizzleStore(drizzle(pool, { schema }), () => pool.end());
}

/** Servers that start together would otherwise create the same tables at once. */
async function migrateAlone(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle(client, { schema }), MIGRATIONS);
    await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
  } finally {
    client.release();
  }
}
