import { createWriteStream } from "node:fs";
import { mkdir, symlink } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import { openPromise, type Entry, type ZipFile } from "yauzl";
import { ImportFault } from "./import-fault.ts";

/** A real package has hundreds of files and some megabytes; beyond these it is a mistake, or made to fill a disk. */
const ENTRIES_LIMIT = 20_000;
const TOTAL_LIMIT_MB = 512;
const NAME_LIMIT = 1000;

/** File types in the upper half of a Unix archive's attributes. */
const TYPE_MASK = 0o170000;
const PLAIN_TYPES = new Set([0, 0o100000, 0o040000]);
const LINK_TYPE = 0o120000;

/**
 * Writes a zip's files below `dir`, which is empty. Nothing is written before every entry was looked at: names that lead
 * elsewhere, devices, two files of one name and more than a package can need refuse the whole archive. Links come last, so
 * that nothing is written through one, and lead to what is in the archive only.
 */
export async function unzip(archive: string, dir: string): Promise<void> {
  const zip = await open(archive);
  try {
    const entries = await readEntries(zip, archive);
    const links = entries.filter((entry) => typeOf(entry) === LINK_TYPE);
    const targets = await Promise.all(links.map(async (entry) => ({ entry, target: await targetOf(zip, entry) })));
    for (const entry of entries) if (typeOf(entry) !== LINK_TYPE) await write(zip, entry, dir);
    for (const { entry, target } of targets) await link(entry, target, dir);
  } finally {
    zip.close();
  }
}

async function open(archive: string): Promise<ZipFile> {
  try {
    // Some packers on Windows part names by backslashes; the reader takes them as the slashes that they stand for.
    return await openPromise(archive, { lazyEntries: true, autoClose: false, strictFileNames: false });
  } catch (error) {
    throw refusal(archive, `can't be read as a zip archive: ${reason(error)}`);
  }
}

async function readEntries(zip: ZipFile, archive: string): Promise<Entry[]> {
  if (zip.entryCount > ENTRIES_LIMIT) throw refusal(archive, `holds more than ${ENTRIES_LIMIT} files`);
  const entries: Entry[] = [];
  const names = new Set<string>();
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      checkEntry(entry, names);
      // What is written later can't be more: the reader holds each entry to the size that it claims.
      total += entry.uncompressedSize;
      if (total > TOTAL_LIMIT_MB * 2 ** 20) throw refusal(archive, `unpacks to more than ${TOTAL_LIMIT_MB} MiB`);
      if (!entry.fileName.endsWith("/")) entries.push(entry);
    }
  } catch (error) {
    if (error instanceof ImportFault) throw error;
    throw refusal(archive, `is no sound zip archive: ${reason(error)}`);
  }
  for (const { fileName } of entries) {
    const above = foldersOf(fileName).find((folder) => names.has(folder.toLowerCase()));
    if (above !== undefined) throw refusal(above, "is a file and a folder at once");
  }
  return entries;
}

/** Names that lead out of the folder were refused by the reader already, as the tests prove. */
function checkEntry(entry: Entry, names: Set<string>): void {
  const { fileName } = entry;
  if (fileName.length > NAME_LIMIT) throw refusal(fileName.slice(0, 80), "has a name that no file can have");
  if (!PLAIN_TYPES.has(typeOf(entry)) && typeOf(entry) !== LINK_TYPE) {
    throw refusal(fileName, "is a device in the archive; pack a file instead");
  }
  if (typeOf(entry) === LINK_TYPE && entry.uncompressedSize > NAME_LIMIT) {
    throw refusal(fileName, "is a link to a name that no file can have");
  }
  if (!entry.canDecodeFileData()) throw refusal(fileName, "is encrypted, or packed in a way that can't be read");
  // Some file systems don't tell upper case from lower.
  const name = fileName.toLowerCase();
  if (names.has(name)) throw refusal(fileName, "is in the archive twice");
  if (!fileName.endsWith("/")) names.add(name);
}

function typeOf(entry: Entry): number {
  return (entry.externalFileAttributes >>> 16) & TYPE_MASK;
}

/** Where a link leads, from its own folder; throws where that is not in the archive. */
async function targetOf(zip: ZipFile, entry: Entry): Promise<string> {
  const target = await text(await zip.openReadStreamPromise(entry));
  const place = posix.join(posix.dirname(entry.fileName), target);
  if (posix.isAbsolute(target) || target.includes("\0") || place === ".." || place.startsWith("../")) {
    throw refusal(entry.fileName, "is a link out of the archive; pack the file itself");
  }
  return target;
}

async function link(entry: Entry, target: string, dir: string): Promise<void> {
  const path = join(dir, entry.fileName);
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path);
}

async function write(zip: ZipFile, entry: Entry, dir: string): Promise<void> {
  const path = join(dir, entry.fileName);
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = createWriteStream(path, { flags: "wx" });
    await pipeline(await zip.openReadStreamPromise(entry), (bytes) => proved(bytes, entry.crc32), file);
  } catch (error) {
    throw refusal(entry.fileName, `can't be unpacked: ${reason(error)}`);
  }
}

/** Passes bytes on and throws at their end if they are not those that were packed. */
async function* proved(bytes: AsyncIterable<Buffer>, expected: number): AsyncGenerator<Buffer> {
  let sum = 0;
  for await (const chunk of bytes) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== expected) throw new Error("its checksum is another");
}

function foldersOf(name: string): string[] {
  const segments = name.split("/");
  return segments.slice(1).map((_, at) => segments.slice(0, at + 1).join("/"));
}

function refusal(path: string, message: string): ImportFault {
  return new ImportFault([{ path, message }]);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
