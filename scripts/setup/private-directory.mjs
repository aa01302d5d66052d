// @ts-check
import { chmod, mkdir, stat } from "node:fs/promises";

const OWNER_ONLY = 0o700;
const OTHERS = 0o077;
/** As on /tmp, which is everybody's by intent. */
const STICKY = 0o1000;

/**
 * Makes the directory, for its owner alone; one that others could look into is closed to them. The same as
 * `server/database/private-directory.ts`, which the Node that starts everything may not be able to read.
 * @param {string} directory
 */
export async function makePrivate(directory) {
  await mkdir(directory, { recursive: true, mode: OWNER_ONLY });
  const { mode, uid } = await stat(directory);
  if ((mode & OTHERS) === 0 || (mode & STICKY) !== 0) return;
  // Another's directory, lent to us: its owner decides.
  if (process.getuid !== undefined && process.getuid() !== 0 && process.getuid() !== uid) return;
  await chmod(directory, OWNER_ONLY);
}
