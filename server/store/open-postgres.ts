import { Pool } from "pg";
import { openPoolStore } from "./pool-store.ts";
import type { Store } from "./store.ts";

/** No query of ours takes a tenth of this; one that does must not hold a request for ever. */
const QUERY_DEADLINE_MS = 10_000;
const CONNECT_DEADLINE_MS = 5_000;
const CONNECTIONS = 10;

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
    return await openPoolStore(pool, () => pool.end());
  } catch (cause) {
    await pool.end();
    throw new Error("the PostgreSQL of DATABASE_URL can't be used", { cause });
  }
}
