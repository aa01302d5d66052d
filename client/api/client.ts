import type { z } from "zod";
import { createIdentity } from "#contract/http/routes.ts";
import { readText, writeText } from "../storage/stored.ts";
import { noteReachable } from "./reachability.ts";
import { failureOf, request, type RequestOptions } from "./request.ts";

const IDENTITY_KEY = "basecase.identity";
/** Cookies reach the disk half a minute late. A browser that dies before that has its identity back by this. */
const KEEPSAKE_KEY = "basecase.keepsake";

let entering: Promise<void> | null = null;
const lossListeners = new Set<() => void>();

/** A request that anyone may make. Throws `RequestFailure`. */
export async function call<T>(schema: z.ZodType<T>, path: string, options: RequestOptions = {}): Promise<T> {
  try {
    const reply = await request(schema, path, options);
    noteReachable(true);
    return reply;
  } catch (thrown) {
    if (!options.signal?.aborted) noteReachable(failureOf(thrown).kind !== "unreachable");
    throw thrown;
  }
}

/**
 * A request in the solver's own name. The first one takes an identity or has the present one prolonged; one that the
 * server no longer accepts is replaced, and `onIdentityLost` tells. Throws `RequestFailure`.
 */
export async function callAsSelf<T>(schema: z.ZodType<T>, path: string, options: RequestOptions = {}): Promise<T> {
  await enter();
  try {
    return await call(schema, path, options);
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure.kind !== "refused") throw thrown;
    const { code } = failure.details;
    if (code !== "identityMissing" && code !== "identityInvalid") throw thrown;
    entering = null;
    await enter();
    return call(schema, path, options);
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
  const { id, keepsake } = await call(createIdentity.reply.schema, "/identity", {
    method: "POST",
    ...(kept !== null && { body: { keepsake: kept } }),
  });
  const before = readText(IDENTITY_KEY);
  if (kept !== keepsake) writeText(KEEPSAKE_KEY, keepsake);
  writeText(IDENTITY_KEY, id);
  if (before !== null && before !== id) for (const listener of lossListeners) listener();
}
