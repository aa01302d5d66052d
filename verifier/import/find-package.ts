import { readdir, realpath, stat, mkdir } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import { ImportFault } from "./import-fault.ts";
import { unzip } from "./unzip.ts";

/** A contest's archive may hold a folder in a folder; further down there is only data. */
const DEPTH_LIMIT = 3;

/** The folder of the one package in `source`, a folder or a zip, which is unpacked into `scratch`. */
export async function findPackage(source: string, scratch: string): Promise<string> {
  const status = await stat(source).catch((error: unknown) => {
    throw refusal(isMissing(error) ? "there is no such file or folder" : reasonOf(error));
  });
  if (!status.isDirectory() && !status.isFile()) throw refusal("is neither a folder nor a zip archive");
  const top = status.isDirectory() ? await realpath(source) : await unpacked(source, scratch);
  const [only, ...others] = await packagesIn([top], 0);
  if (only === undefined) throw refusal("holds no problem.yaml");
  if (others.length === 0) return only;
  const names = [only, ...others].map((dir) => relative(top, dir)).toSorted();
  const shown = names.slice(0, NAMES_SHOWN).join(", ") + (names.length > NAMES_SHOWN ? ", …" : "");
  throw refusal(`holds ${names.length} packages (${shown}); import one of them at a time`);
}

const NAMES_SHOWN = 8;

async function unpacked(source: string, scratch: string): Promise<string> {
  const dir = join(scratch, basename(source, extname(source)));
  await mkdir(dir);
  await unzip(source, dir);
  return dir;
}

/** The folders nearest to the top that have a `problem.yaml`. */
async function packagesIn(folders: string[], depth: number): Promise<string[]> {
  const found: string[] = [];
  const below: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(folder, { withFileTypes: true });
    if (entries.some(({ name }) => name === "problem.yaml")) found.push(folder);
    for (const entry of entries) {
      if (entry.isDirectory() && !IGNORED.test(entry.name)) below.push(join(folder, entry.name));
    }
  }
  if (found.length > 0 || below.length === 0 || depth === DEPTH_LIMIT) return found;
  return packagesIn(below, depth + 1);
}

/** What packers and editors leave beside a package. */
const IGNORED = /^(\.|__MACOSX$)/;

function refusal(message: string): ImportFault {
  return new ImportFault([{ path: ".", message }]);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
