import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import type { Package } from "./export-package.ts";

const PLAIN = 0o644;
const PROGRAM = 0o755;

/** Writes a package as a folder; throws where the folder exists. */
export async function writeFolder(files: Package, dir: string): Promise<void> {
  await mkdir(dirname(dir), { recursive: true });
  await mkdir(dir);
  for (const [path, { bytes, executable }] of sorted(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), bytes, { mode: executable ? PROGRAM : PLAIN });
  }
}

/** Writes a package as a zip with one folder inside; the same package gives the same bytes. */
export async function writeZip(files: Package, shortname: string, archive: string): Promise<void> {
  const zip = new ZipFile();
  for (const [path, { bytes, executable }] of sorted(files)) {
    const mode = 0o100000 | (executable ? PROGRAM : PLAIN);
    zip.addBuffer(bytes, `${shortname}/${path}`, { mode, mtime: EPOCH, forceDosTimestamp: true });
  }
  zip.end();
  await mkdir(dirname(archive), { recursive: true });
  const beside = `${archive}.${process.pid}.part`;
  try {
    await pipeline(zip.outputStream, createWriteStream(beside));
    await rename(beside, archive);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Zips know no time before. */
const EPOCH = new Date(1980, 0, 1);

function sorted(files: Package): Package {
  return new Map([...files].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
