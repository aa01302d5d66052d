import { createHash } from "node:crypto";
import { z } from "zod";

/**
 * What an export puts beside the package: the files that it had to change, as they were. Nothing of it is in the package,
 * which other judges are to find as the format has it.
 */
export function originalsBeside(target: string): string {
  return `${target.replace(/\.(zip|kpp)$/, "")}.originals.zip`;
}

/** Names the exported files that replace originals, each with its hash, so that a change to one is not lost unseen. */
export const REPLACED = "replaced.json";
export const Replaced = z.record(z.string(), z.string());

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
