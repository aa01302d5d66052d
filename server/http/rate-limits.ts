import { createHash } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { MemoryStore, rateLimit } from "express-rate-limit";
import { RedisStore, type RedisReply } from "rate-limit-redis";
import { HttpFailure } from "./http-failure.ts";
import { networkOf } from "./network.ts";

/** Sends one raw command to Redis; throws at once while it is away. */
export type RedisCommand = (command: string, ...args: string[]) => Promise<RedisReply>;

export type RateLimitParts = {
  /** null: each server counts for itself, in memory. */
  redis: RedisCommand | null;
  prefix: string;
  claimed: (request: Request) => string | null;
  /** Told of every request that could not be counted. */
  onFault: (fault: unknown) => void;
};

const WINDOW_MS = 60_000;
/** A page asks for a few things a click; a person never comes near these, a loop does at once. */
const READS = 1_200;
const WRITES = 120;
/** By address, and a whole class may share one. */
const NEW_IDENTITIES = 60;
/** Runs and submissions of one address, all its users together. Requests from this machine are not counted. */
const JUDGED = 600;
const JUDGED_PATH = /\/(?:runs|submissions)$/;

/** Paths below `/api` that watchdogs ask for. */
const UNLIMITED = new Set(["/health", "/ready"]);

/** To be mounted at `/api`. Limits for reading, for writing, and for taking new identities, each a minute; a person's by identity or address. */
export function rateLimits(parts: RateLimitParts): RequestHandler {
  const requester = (request: Request) => parts.claimed(request) ?? addressOf(request);
  const reads = limit("reads", READS, requester, parts);
  const writes = limit("writes", WRITES, requester, parts);
  const newIdentities = limit("identities", NEW_IDENTITIES, addressOf, parts);
  const judged = limit("judged", JUDGED, addressOf, parts);
  return (request, response, next) => {
    if (UNLIMITED.has(request.path)) next();
    else if (request.method === "GET" || request.method === "HEAD") reads(request, response, next);
    else if (request.path === "/identity") newIdentities(request, response, next);
    else if (JUDGED_PATH.test(request.path) && networkOf(request) !== null) {
      judged(request, response, (fault?: unknown) => (fault ? next(fault) : writes(request, response, next)));
    } else writes(request, response, next);
  };
}

function limit(
  name: string,
  most: number,
  key: (request: Request) => string,
  { redis, prefix, onFault }: RateLimitParts,
) {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: most,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    keyGenerator: key,
    // A limit protects the service; it must not be what takes it down when Redis is away.
    passOnStoreError: true,
    logger: { error: onFault, warn: onFault },
    store:
      redis === null
        ? new MemoryStore()
        : new RedisStore({ prefix: `${prefix}:limit:${name}:`, sendCommand: forgiving(redis) }),
    handler: (_request, _response, next) =>
      next(new HttpFailure("tooManyRequests", `More than ${most} requests in a minute; wait as Retry-After says.`)),
  });
}

function addressOf(request: Request): string {
  return networkOf(request) ?? "this machine";
}

/**
 * The store loads its scripts once, when it is made, and never forgets a failure. A script's name is its SHA-1, so a
 * Redis that is away then need not be asked: it says NOSCRIPT later, and the store loads them again.
 */
function forgiving(redis: RedisCommand): RedisCommand {
  return async (command, ...args) => {
    try {
      return await redis(command, ...args);
    } catch (fault) {
      const [verb, script] = args;
      if (command === "SCRIPT" && verb === "LOAD" && script !== undefined) {
        return createHash("sha1").update(script).digest("hex");
      }
      throw fault;
    }
  };
}
