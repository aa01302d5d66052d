import { openPool } from "../database/open-pool.ts";
import { openPoolStore } from "./pool-store.ts";
import type { Store } from "./store.ts";

const CONNECTIONS = 10;

/** A PostgreSQL server, which any number of API servers may share. */
export async function openPostgres(url: string, onIdleFault: (fault: Error) => void): Promise<Store> {
  const pool = openPool({ connectionString: url, max: CONNECTIONS }, onIdleFault);
  try {
    return await openPoolStore(pool, () => pool.end());
  } catch (cause) {
    await pool.end();
    throw new Error("the PostgreSQL of DATABASE_URL can't be used", { cause });
  }
}
