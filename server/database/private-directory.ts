import { chmod, lstat, mkdir, readdir, stat } from "node:fs/promises";
import path from "node:path";

const OWNER_ONLY = 0o700;
const OTHERS = 0o077;
/** As on /tmp, which is everybody's by intent. */
const STICKY = 0o1000;

/** Makes the directory, for its owner alone; one that others could look into is closed to them. */
export async function makePrivate(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: OWNER_ONLY });
  const { mode, uid } = await stat(directory);
  if ((mode & OTHERS) === 0 || (mode & STICKY) !== 0) return;
  // Another's directory, lent to us: its owner decides.
  if (process.getuid !== undefined && process.getuid() !== 0 && process.getuid() !== uid) return;
  await chmod(directory, OWNER_ONLY);
}

/** The same for everything in it: PGlite gives its files to everybody to write, whatever the process' mask says. */
export async function makePrivateTree(directory: string): Promise<void> {
  await makePrivate(directory);
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  for (const entry of entries) {
    if (entry.isSymbolicLink()) continue;
    const place = path.join(entry.parentPath, entry.name);
    const { mode } = await lstat(place);
    if ((mode & OTHERS) !== 0) await chmod(place, mode & OWNER_ONLY);
  }
}
