import { Pool, type PoolConfig } from "pg";

/** No query of ours takes a tenth of this; one that does must not hold a request for ever. */
const QUERY_DEADLINE_MS = 10_000;
/** The server itself gives up earlier, so that the connection it was asked on is sound afterwards. */
const STATEMENT_DEADLINE_MS = QUERY_DEADLINE_MS - 1_000;
/** For a connection of one's own: a free one, or a new one. */
const CONNECT_DEADLINE_MS = 5_000;

/** `onIdleFault`: called when an unused connection breaks; the pool opens another by itself. */
export function openPool(config: PoolConfig, onIdleFault: (fault: Error) => void): Pool {
  const pool = new Pool({
    connectionTimeoutMillis: CONNECT_DEADLINE_MS,
    query_timeout: QUERY_DEADLINE_MS,
    statement_timeout: STATEMENT_DEADLINE_MS,
    lock_timeout: STATEMENT_DEADLINE_MS,
    idle_in_transaction_session_timeout: QUERY_DEADLINE_MS,
    ...config,
  });
  // An error event without a listener ends the process.
  pool.on("error", onIdleFault);
  // Of one that breaks in use its user hears by the query; the event itself says no more.
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
