import { openPool } from "./open-pool.ts";
import { openDatabase, type OpenDatabase } from "./open-database.ts";

const CONNECTIONS = 10;

/** A PostgreSQL server, which any number of API servers may share. */
export async function openPostgres(url: string, onIdleFault: (fault: Error) => void): Promise<OpenDatabase> {
  const pool = openPool({ connectionString: url, max: CONNECTIONS }, onIdleFault);
  try {
    return await openDatabase(pool, () => pool.end());
  } catch (cause) {
    await pool.end();
    throw new Error("the PostgreSQL of DATABASE_URL can't be used", { cause });
  }
}
