import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";

/** What earlier verifications found out, keyed by all that could change it. */
export type Cache = {
  /** null: nothing is known, or what is known has another shape, that of another version of this tool. */
  read<T>(key: string, schema: z.ZodType<T>): T | null;
  write(key: string, found: unknown): void;
};

export function openCache(dir: string): Cache {
  mkdirSync(dir, { recursive: true });
  const pathOf = (key: string) => join(dir, `${key}.json`);
  return {
    read: (key, schema) => {
      try {
        return schema.safeParse(JSON.parse(readFileSync(pathOf(key), "utf8"))).data ?? null;
      } catch {
        // Not there, or half a file.
        return null;
      }
    },
    write: (key, found) => {
      const beside = `${pathOf(key)}.${process.pid}.part`;
      writeFileSync(beside, JSON.stringify(found));
      renameSync(beside, pathOf(key));
    },
  };
}

/** One key for texts and numbers in an order. */
export function cacheKey(...parts: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
