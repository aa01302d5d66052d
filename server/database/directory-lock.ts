import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { makePrivate } from "./private-directory.ts";

/**
 * Keeps every other process out of a directory until this one releases it or dies, however it dies. SQLite's exclusive
 * lock is the one file lock Node has: the kernel drops it with the process, so a crash leaves nothing stale behind.
 */
export async function lockDirectory(directory: string): Promise<{ release: () => void }> {
  await makePrivate(directory);
  const file = new DatabaseSync(path.join(directory, "lock"));
  try {
    file.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    file.close();
    throw new Error(
      `${directory} is in use by another Basecase server; stop it, or give this one its own BASECASE_DATA_DIR, ` +
        "or let both use one PostgreSQL by DATABASE_URL",
      { cause },
    );
  }
  return { release: () => file.close() };
}
