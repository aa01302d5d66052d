import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Diagnostic } from "../model.ts";

/** A file by its path below the folder; `size` in bytes. */
type FoundFile = { path: string; size: number };

/** What is in a folder: its files, and why anything else in it counts as not there. */
export type Walked = { files: FoundFile[]; passedOver: Diagnostic[] };

/** Names that the format knows; whatever is called otherwise counts as not there. */
const NAME = /^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,254}$/;
/** Kattis' tools keep the time limit in a hidden file. */
const TIME_LIMIT_FILE = ".timelimit";
/** More than any package has; links to folders could make a small one endless. */
const FILES_LIMIT = 100_000;

/** Lists a folder's files, sorted; links to files and folders inside are followed, none leads out. */
export function walkFolder(root: string): Walked {
  const walked: Walked = { files: [], passedOver: [] };
  walk(realpathSync(root), "", walked);
  walked.files.sort((one, other) => (one.path < other.path ? -1 : 1));
  return walked;
}

function walk(root: string, below: string, walked: Walked): void {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    if (walked.files.length >= FILES_LIMIT) return;
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    const reason = NAME.test(entry.name) || path === TIME_LIMIT_FILE ? visit(root, path, entry, walked) : named(entry);
    if (reason === null) continue;
    const lost = NAME.test(entry.name) ? [path] : lostFiles(root, path, entry);
    walked.passedOver.push(...lost.map((each) => ({ path: each, message: reason })));
  }
}

/** null, or why the entry counts as not there. */
function visit(root: string, path: string, entry: Dirent, walked: Walked): string | null {
  if (entry.isDirectory()) {
    walk(root, path, walked);
    return null;
  }
  if (entry.isSymbolicLink()) return follow(root, path, walked);
  if (!entry.isFile()) return "is neither a file nor a folder; remove it";
  walked.files.push({ path, size: lstatSync(join(root, path)).size });
  return null;
}

/** A folder whose name doesn't count takes its files with it, which may be cases; of hidden ones nobody asks. */
function lostFiles(root: string, path: string, entry: Dirent): string[] {
  if (!entry.isDirectory() || entry.name.startsWith(".")) return [path];
  const inside = readdirSync(join(root, path), { recursive: true, withFileTypes: true });
  const files = inside.slice(0, FILES_LIMIT).filter((file) => file.isFile());
  if (files.length === 0) return [path];
  return files.map((file) => relative(root, join(file.parentPath, file.name)).replaceAll(sep, "/"));
}

function named({ name }: Dirent): string {
  if (name.startsWith(".")) return "is hidden: the format passes over names that begin with a period";
  return "the format ignores this name; use letters, digits, _ . - only";
}

function follow(root: string, path: string, walked: Walked): string | null {
  let target: string;
  try {
    target = realpathSync(join(root, path));
  } catch {
    return "is a link to nothing; remove it or mend its target";
  }
  if (target !== root && !target.startsWith(root + sep))
    return "is a link out of the problem's folder; copy the file instead";
  const status = statSync(target);
  if (status.isDirectory()) {
    if (`${realpathSync(join(root, path, ".."))}${sep}`.startsWith(target + sep)) {
      return "is a link to a folder that it is in; remove it";
    }
    walk(root, path, walked);
    return null;
  }
  if (!status.isFile()) return "is a link to what is neither a file nor a folder; remove it";
  walked.files.push({ path, size: status.size });
  return null;
}
