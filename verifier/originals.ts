import { createHash } from "node:crypto";
import { z } from "zod";

/**
 * Where an export keeps the files that it had to change, as they were. The format has judges pass over names that begin
 * with a period, and tells packers that they may use them.
 */
export const ORIGINALS = ".basecase";

/** Names the exported files that replace originals, each with its hash, so that a change to one is not lost unseen. */
export const REPLACED = "replaced.json";
export const Replaced = z.record(z.string(), z.string());

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
