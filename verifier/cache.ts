import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";

/** What earlier verifications found out, keyed by all that could change it. */
export type Cache = {
  /** null: nothing is known, or what is known has another shape, that of another version of this tool. */
  read<T>(key: string, schema: z.ZodType<T>): Promise<T | null>;
  write(key: string, found: unknown): Promise<void>;
};

export function openCache(dir: string): Cache {
  const pathOf = (key: string) => join(dir, `${key}.json`);
  return {
    read: async (key, schema) => {
      try {
        return schema.safeParse(JSON.parse(await readFile(pathOf(key), "utf8"))).data ?? null;
      } catch {
        // Not there, or half a file.
        return null;
      }
    },
    write: async (key, found) => {
      await mkdir(dir, { recursive: true });
      const beside = `${pathOf(key)}.${process.pid}.part`;
      await writeFile(beside, JSON.stringify(found));
      await rename(beside, pathOf(key));
    },
  };
}

/** One key for texts and numbers in an order. */
export function cacheKey(...parts: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
