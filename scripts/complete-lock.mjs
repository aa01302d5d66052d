// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { say, sayFault } from "./setup/say.mjs";
import { completeLock } from "./setup/lock-file.mjs";

/**
 * Run after `npm install` changed package-lock.json. A registry mirror that lacks packages for other platforms makes
 * npm leave them out of the lock; `npm ci` then refuses it everywhere, and other platforms would miss their parts.
 */
const FILE = fileURLToPath(new URL("../package-lock.json", import.meta.url));
try {
  const lock = JSON.parse(await readFile(FILE, "utf8"));
  const added = completeLock(lock);
  if (added.length > 0) await writeFile(FILE, `${JSON.stringify(lock, null, 2)}\n`);
  say(`package-lock.json: ${added.length} packages of other platforms added`);
} catch (fault) {
  sayFault(fault);
}
