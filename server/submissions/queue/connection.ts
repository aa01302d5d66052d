import { Redis } from "ioredis";

/** A Redis that hangs must not hold a request; it answers within a millisecond when well. */
const COMMAND_DEADLINE_MS = 2_000;
const RETRY_STEP_MS = 100;
const RETRY_MAX_MS = 1_000;

const retryStrategy = (attempt: number) => Math.min(attempt * RETRY_STEP_MS, RETRY_MAX_MS);

/** For commands: fails at once while Redis is away, since the database holds what has to be done later. */
export function commandConnection(url: string, onFault: (fault: Error) => void): Redis {
  const redis = new Redis(url, {
    retryStrategy,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    commandTimeout: COMMAND_DEADLINE_MS,
  });
  redis.on("error", onFault);
  return redis;
}

/** For a blocking reader: waits for Redis as long as it takes. */
export function blockingConnection(url: string, onFault: (fault: Error) => void): Redis {
  const redis = new Redis(url, { retryStrategy, maxRetriesPerRequest: null });
  redis.on("error", onFault);
  return redis;
}
