import { isUtf8 } from "node:buffer";
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Diagnostic } from "./model.ts";

/** A problem's folder in memory. */
export type PackageFiles = {
  /** Path below the folder → bytes, of every file that the loader needs. */
  contents: Map<string, Buffer>;
  /** Paths of all files, sorted, those that are never read included. */
  paths: string[];
};

/** Test data of real contests is large, but a file beyond this is a mistake and would only fill the memory. */
const FILE_LIMIT_MB = 32;
const PACKAGE_LIMIT_MB = 256;

/** Names that the format knows; whatever is called otherwise counts as not there. */
const NAME = /^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,254}$/;
const READ = [
  /^(problem|practice)\.yaml$/,
  /^\.timelimit$/,
  /^(statement|problem_statement|solution|output_validator)\//,
  /^data\/(test_group|testdata)\.yaml$/,
  /^data\/(sample|secret)\//,
  /^generators\/cases\.lock\.yaml$/,
  /^submissions\/(submissions\.yaml$|[^/]+\/.*\.(js|ts)$)/,
];

/**
 * Reads a folder, following no link out of it; faults are added to `faults`, and the files concerned left out. A
 * catalogue has thousands of small files: handing each to a thread would take longer than reading it.
 */
export async function readPackage(
  dir: string,
  faults: Diagnostic[],
  known: ReadonlyMap<string, Buffer> = new Map(),
): Promise<PackageFiles> {
  const root = await realpath(dir);
  const found = listSizes(root, faults);
  const wanted: string[] = [];
  let total = 0;
  for (const { path, size } of found) {
    if (!READ.some((pattern) => pattern.test(path))) continue;
    if (size > FILE_LIMIT_MB * 2 ** 20) {
      faults.push({ path, message: `is larger than ${FILE_LIMIT_MB} MiB; make it smaller` });
      continue;
    }
    total += size;
    wanted.push(path);
  }
  if (total > PACKAGE_LIMIT_MB * 2 ** 20) {
    faults.push({
      path: "data",
      message: `the folder holds more than ${PACKAGE_LIMIT_MB} MiB; use fewer or smaller cases`,
    });
    wanted.length = 0;
  }

  const contents = new Map<string, Buffer>();
  for (const path of wanted) contents.set(path, known.get(path) ?? readFileSync(join(root, path)));
  return { contents, paths: found.map(({ path }) => path) };
}

/** The paths of a folder's files alone, by the same rules. */
export async function listPackage(dir: string, faults: Diagnostic[]): Promise<string[]> {
  return listSizes(await realpath(dir), faults).map(({ path }) => path);
}

function listSizes(root: string, faults: Diagnostic[]): { path: string; size: number }[] {
  const found: { path: string; size: number }[] = [];
  walk(root, "", found, faults);
  return found.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/** A file's text, or null after a fault: the format's text is UTF-8 without a byte-order mark. */
export function textOf(files: PackageFiles, path: string, faults: Diagnostic[]): string | null {
  const bytes = files.contents.get(path);
  if (bytes === undefined) return null;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    faults.push({ path, message: "starts with a byte-order mark; save it as UTF-8 without one" });
    return null;
  }
  if (isUtf8(bytes)) return bytes.toString("utf8");
  faults.push({ path, message: "is not UTF-8; save it as UTF-8" });
  return null;
}

function walk(root: string, below: string, found: { path: string; size: number }[], faults: Diagnostic[]): void {
  const entries = readdirSync(join(root, below), { withFileTypes: true });
  for (const entry of entries) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (!NAME.test(entry.name) && path !== ".timelimit") {
      const meant = below.startsWith("data/") && /\.(in|ans|yaml)$/.test(entry.name) && !entry.name.startsWith(".");
      if (meant) faults.push({ path, message: "the format ignores this name; use letters, digits, _ . - only" });
      continue;
    }
    if (entry.isDirectory()) {
      walk(root, path, found, faults);
      continue;
    }
    if (entry.isSymbolicLink()) {
      const size = linkedSize(root, path, faults);
      if (size !== null) found.push({ path, size });
      continue;
    }
    if (entry.isFile()) found.push({ path, size: lstatSync(join(root, path)).size });
    else faults.push({ path, message: "is neither a file nor a folder; remove it" });
  }
}

/** Size of the file that a link names, or null after a fault. */
function linkedSize(root: string, path: string, faults: Diagnostic[]): number | null {
  let target: string;
  try {
    target = realpathSync(join(root, path));
  } catch {
    faults.push({ path, message: "is a link to nothing; remove it or mend its target" });
    return null;
  }
  if (!target.startsWith(root + sep)) {
    faults.push({ path, message: "is a link out of the problem's folder; copy the file instead" });
    return null;
  }
  const status = statSync(target);
  if (status.isFile()) return status.size;
  faults.push({ path, message: "is a link to a folder; link to files only" });
  return null;
}
