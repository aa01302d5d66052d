import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Pool, PoolClient } from "pg";

/**
 * The database behind a pool. Drizzle's own transaction forgets its connection when `begin` fails, which with one
 * connection is the end, and gives it back in whatever state a failure left it.
 */
export function databaseOf(pool: Pool): NodePgDatabase {
  const database = drizzle(pool);
  database.transaction = async (work, config) => {
    const client = await pool.connect();
    // Until it is known to be sound.
    let unsound = true;
    try {
      const result = await drizzle(client).transaction(work, config);
      unsound = false;
      return result;
    } finally {
      client.release(unsound || !isIdle(client));
    }
  };
  return database;
}

/** Neither in a transaction nor in the middle of an answer. */
function isIdle(client: PoolClient): boolean {
  return client.getTransactionStatus() === "I";
}
