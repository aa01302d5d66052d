import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

export type ZipEntry = { name: string; content: string | Buffer; mode?: number };

export async function zipOf(entries: ZipEntry[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, content, mode } of entries) {
    zip.addBuffer(Buffer.from(content), name, mode === undefined ? {} : { mode });
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** A folder's files; `prefix` is the folder inside the archive, with its slash. */
export async function entriesOf(dir: string, prefix: string): Promise<ZipEntry[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path) => ({ name: prefix + relative(dir, path), content: await readFile(path) })),
  );
}

/** Writes one text over another of the same length wherever it stands: what a packer would never write. */
export function patched(bytes: Buffer, find: string | Buffer, put: string | Buffer): Buffer {
  const [from, to] = [Buffer.from(find), Buffer.from(put)];
  if (from.length !== to.length) throw new Error("the texts differ in length");
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(from); at !== -1; at = copy.indexOf(from, at + to.length)) to.copy(copy, at);
  return copy;
}
