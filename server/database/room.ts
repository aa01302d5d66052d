import { statfs } from "node:fs/promises";

/** Bytes that are left where a directory is; null where the system does not say. */
export async function roomIn(directory: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(directory);
    return bavail * bsize;
  } catch {
    return null;
  }
}
