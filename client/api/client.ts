import { createIdentity } from "#contract/routes.ts";
import type { z } from "zod";
import { noteReachable } from "./reachability.ts";
import { failureOf, request, type RequestOptions } from "./request.ts";

let identity: Promise<void> | null = null;
const lossListeners = new Set<() => void>();

/**
 * A request in the solver's own name. Without an identity one is made first; with one that the server no longer
 * accepts, a new one is made and `onIdentityLost` tells. Throws `RequestFailure`.
 */
export async function call<T>(schema: z.ZodType<T>, path: string, options: RequestOptions = {}): Promise<T> {
  try {
    return await tracked(schema, path, options);
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure.kind !== "refused") throw thrown;
    const { code } = failure.details;
    if (code !== "identityMissing" && code !== "identityInvalid") throw thrown;
    await ensureIdentity(code === "identityInvalid");
    return tracked(schema, path, options);
  }
}

/** The signed cookie was lost or is not the server's any more; what it had stored stays behind. */
export function onIdentityLost(listener: () => void): () => void {
  lossListeners.add(listener);
  return () => lossListeners.delete(listener);
}

async function ensureIdentity(lost: boolean): Promise<void> {
  // Several requests may find the cookie missing at once; one identity is enough.
  identity ??= makeIdentity(lost);
  await identity;
}

async function makeIdentity(lost: boolean): Promise<void> {
  try {
    await tracked(createIdentity.reply.schema, "/identity", { method: "POST" });
  } finally {
    identity = null;
  }
  if (lost) for (const listener of lossListeners) listener();
}

async function tracked<T>(schema: z.ZodType<T>, path: string, options: RequestOptions): Promise<T> {
  try {
    const reply = await request(schema, path, options);
    noteReachable(true);
    return reply;
  } catch (thrown) {
    if (!options.signal?.aborted) noteReachable(failureOf(thrown).kind !== "unreachable");
    throw thrown;
  }
}
