import { Redis } from "ioredis";
import type { Logger } from "pino";

/** A Redis that hangs must not hold a request; it answers within a millisecond when well. */
const COMMAND_DEADLINE_MS = 2_000;
/** Redis may be away for long, and shall be found soon when it is back. */
const RETRY_STEP_MS = 50;
const RETRY_MAX_MS = 500;

const retryStrategy = (attempt: number) => Math.min(attempt * RETRY_STEP_MS, RETRY_MAX_MS);

/** Every attempt to reconnect is a fault; that Redis is away is said once, by `watchRedis`. */
type OnFault = (fault: Error) => void;

/** For a request's commands: fails at once while Redis is away, since the database holds what has to be done later. */
export function commandConnection(url: string, onFault: OnFault): Redis {
  const redis = new Redis(url, {
    retryStrategy,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    commandTimeout: COMMAND_DEADLINE_MS,
  });
  return redis.on("error", onFault);
}

/** For a reader of events and for a worker: waits for Redis as long as it takes, as BullMQ asks of them. */
export function patientConnection(url: string, onFault: OnFault): Redis {
  return new Redis(url, { retryStrategy, maxRetriesPerRequest: null }).on("error", onFault);
}

export type RedisWatch = {
  log: Logger;
  /** What becomes of the work in the meantime. */
  whileAway: string;
  onReady?: () => void;
};

/** Says once that Redis is away, and once that it is back. */
export function watchRedis(redis: Redis, { log, whileAway, onReady }: RedisWatch): void {
  let away = false;
  let reason: string | null = null;
  const say = (): void => {
    // At the end it is we who leave, not Redis.
    if (away || redis.status === "end") return;
    away = true;
    log.warn({ ...(reason !== null && { reason }) }, `Redis is away; ${whileAway}`);
  };
  redis.on("error", ({ message }) => {
    reason = message;
    // A connection that is up and breaks is closed next; one that is still being made may be kept, and be of no use.
    if (redis.status !== "ready") say();
  });
  redis.on("close", say);
  redis.on("ready", () => {
    if (away) log.info("Redis is back");
    away = false;
    reason = null;
    onReady?.();
  });
}
