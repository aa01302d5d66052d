import type { z } from "zod";
import type { Route } from "#contract/http/route.ts";
import { createIdentity } from "#contract/http/routes.ts";
import { readText, writeText } from "../storage/stored.ts";
import { noteReachable } from "./reachability.ts";
import { failureOf, request, type Call } from "./request.ts";

const IDENTITY_KEY = "basecase.identity";
/** Cookies reach the disk half a minute late. A browser that dies before that has its identity back by this. */
const KEEPSAKE_KEY = "basecase.keepsake";

let entering: Promise<void> | null = null;
const lossListeners = new Set<() => void>();

/**
 * Asks what one of the contract's routes answers; in the user's own name where it requires an identity. The first such
 * request takes an identity or has the present one prolonged; one that the server no longer accepts is replaced, and
 * `onIdentityLost` tells. Throws `RequestFailure`.
 */
export async function callRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  route: Route<P, Q, B, R>,
  call: Call<P, Q, B>,
): Promise<z.output<R>> {
  const ask = () => watched(request(route, call), call.signal);
  return route.identity === "required" ? asSelf(ask) : ask();
}

/** What becomes of a request tells whether the server is there, unless the request was given up. */
async function watched<T>(reply: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  try {
    const received = await reply;
    noteReachable(true);
    return received;
  } catch (thrown) {
    if (!signal?.aborted) noteReachable(failureOf(thrown).kind !== "unreachable");
    throw thrown;
  }
}

async function asSelf<T>(ask: () => Promise<T>): Promise<T> {
  await enter();
  try {
    return await ask();
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure.kind !== "refused") throw thrown;
    const { code } = failure.details;
    if (code !== "identityMissing" && code !== "identityInvalid") throw thrown;
    entering = null;
    await enter();
    return ask();
  }
}

/** The signed cookie was lost or is not the server's any more; what it had stored stays behind. */
export function onIdentityLost(listener: () => void): () => void {
  lossListeners.add(listener);
  return () => lossListeners.delete(listener);
}

/** Once a page load; many requests may wait for it. */
async function enter(): Promise<void> {
  entering ??= takeIdentity().catch((thrown: unknown) => {
    entering = null;
    throw thrown;
  });
  await entering;
}

async function takeIdentity(): Promise<void> {
  const kept = readText(KEEPSAKE_KEY);
  const { id, keepsake } = await callRoute(createIdentity, kept === null ? {} : { body: { keepsake: kept } });
  const before = readText(IDENTITY_KEY);
  if (kept !== keepsake) writeText(KEEPSAKE_KEY, keepsake);
  writeText(IDENTITY_KEY, id);
  if (before !== null && before !== id) for (const listener of lossListeners) listener();
}
