import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic, Remarks } from "../model.ts";
import { walkFolder } from "./walk-folder.ts";

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

/** Those that are a single file in a language we run; of others a package may have any, and they are never read. */
export const INPUT_VALIDATOR = /^input_validators\/[^/]+\.(js|ts)$/;

/** What decides verdicts: without it a problem is another one. */
const CASES = /^data\/(sample|secret)\/.*\.(in|ans|yaml)$|^data\/(test_group|testdata)\.yaml$/;
const READ = [
  CASES,
  /^(problem|practice)\.yaml$/,
  /^(\.timelimit|domjudge-problem\.ini)$/,
  /^(statement|problem_statement|solution|output_validator)\//,
  INPUT_VALIDATOR,
  /^data\/(sample|secret)\/.*\.(in\.statement|ans\.statement|out|hint|desc)$/,
  /^generators\/cases\.lock\.yaml$/,
  /^submissions\/(submissions\.yaml$|[^/]+\/.*\.(js|ts)$)/,
];
/** Whatever of these can't be had, nothing can stand in for it. */
const NEEDED = [CASES, /^(problem|practice)\.yaml$/, /^output_validator\//, /^generators\/cases\.lock\.yaml$/];

/**
 * Reads a folder, following no link out of it. A catalogue has thousands of small files: handing each to a thread would
 * take longer than reading it.
 */
export async function readPackage(
  dir: string,
  remarks: Remarks,
  known: ReadonlyMap<string, Buffer> = new Map(),
): Promise<PackageFiles> {
  const root = await realpath(dir);
  const { files, passedOver } = walkFolder(root);
  const report = (path: string, message: string) => {
    const needed = !/(^|\/)\./.test(path) && NEEDED.some((pattern) => pattern.test(path));
    (needed ? remarks.faults : remarks.notes).push({ path, message });
  };
  for (const { path, message } of passedOver) report(path, message);

  const contents = new Map<string, Buffer>();
  let total = 0;
  for (const { path, size } of files) {
    if (!READ.some((pattern) => pattern.test(path))) continue;
    if (size > FILE_LIMIT_MB * 2 ** 20) {
      report(path, `is larger than ${FILE_LIMIT_MB} MiB; make it smaller`);
      continue;
    }
    total += size;
    if (total > PACKAGE_LIMIT_MB * 2 ** 20) {
      const message = `the folder holds more than ${PACKAGE_LIMIT_MB} MiB; use fewer or smaller cases`;
      remarks.faults.push({ path: "data", message });
      contents.clear();
      break;
    }
    const bytes = known.get(path) ?? readFileSync(join(root, path));
    if (hasMark(bytes) && !isCaseText(path)) remarks.notes.push({ path, message: `${MARKED}; it is read without` });
    contents.set(path, bytes);
  }
  return { contents, paths: files.map(({ path }) => path) };
}

/** The paths of a folder's files alone, by the same rules. */
export async function listPackage(dir: string): Promise<string[]> {
  return walkFolder(await realpath(dir)).files.map(({ path }) => path);
}

const MARKED = "starts with a byte-order mark, which the format forbids";

function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** A program would read the mark, and the comparison would see it. */
function isCaseText(path: string): boolean {
  return /^data\/.*\.(in|ans)$/.test(path);
}

/** A file's text, or null after a fault: the format's text is UTF-8 without a byte-order mark. */
export function textOf(files: PackageFiles, path: string, faults: Diagnostic[]): string | null {
  const bytes = files.contents.get(path);
  if (bytes === undefined) return null;
  if (!isUtf8(bytes)) {
    faults.push({ path, message: "is not UTF-8; save it as UTF-8" });
    return null;
  }
  if (!hasMark(bytes)) return bytes.toString("utf8");
  if (!isCaseText(path)) return bytes.toString("utf8", 3);
  faults.push({ path, message: "starts with a byte-order mark; save it as UTF-8 without one" });
  return null;
}
