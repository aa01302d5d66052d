import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unzip } from "../../verifier/import/unzip.ts";
import { patched, zipOf } from "./zip-of.ts";

let scratch: string;
let count = 0;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "unzip-"));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** What is in the folder afterwards, and beside it. */
async function unpack(bytes: Buffer): Promise<{ dir: string; files: string[] }> {
  const home = join(scratch, String((count += 1)));
  await mkdir(join(home, "inside"), { recursive: true });
  const archive = join(scratch, `${count}.zip`);
  await writeFile(archive, bytes);
  await unzip(archive, join(home, "inside"));
  return { dir: join(home, "inside"), files: await readdir(home, { recursive: true }) };
}

test("files come out as they went in, folders and empty ones too", async () => {
  const { dir } = await unpack(
    await zipOf([
      { name: "rope/problem.yaml", content: "name: Rope\n" },
      { name: "rope/data/secret/1.in", content: "x".repeat(100_000) },
      { name: "rope/empty", content: "" },
    ]),
  );
  expect(await readFile(join(dir, "rope/problem.yaml"), "utf8")).toBe("name: Rope\n");
  expect(await readFile(join(dir, "rope/data/secret/1.in"), "utf8")).toBe("x".repeat(100_000));
  expect(await readFile(join(dir, "rope/empty"), "utf8")).toBe("");
});

test("links inside come out as links, names with backslashes as paths", async () => {
  const { dir } = await unpack(
    await zipOf([
      { name: "rope/data/secret/2.in", content: "../sample/1.in", mode: 0o120777 },
      { name: "rope/data/sample/1.in", content: "7\n" },
    ]),
  );
  expect(await readFile(join(dir, "rope/data/secret/2.in"), "utf8")).toBe("7\n");
  const made = await zipOf([{ name: "rope-data-1.in", content: "8\n" }]);
  const windows = await unpack(patched(made, "rope-data-1.in", "rope\\data\\1.in"));
  expect(await readFile(join(windows.dir, "rope/data/1.in"), "utf8")).toBe("8\n");
});

describe("an archive is refused, and nothing of it is written, when", () => {
  test.each<[string, () => Promise<Buffer>, RegExp]>([
    [
      "a name leads out of the folder",
      async () => patched(await one("aa/evil"), "aa/evil", "../evil"),
      /invalid relative path/,
    ],
    [
      "a name leads out half way",
      async () => patched(await one("a/bb/evil"), "a/bb/evil", "a/../evil".slice(0, 9)),
      /invalid relative path/,
    ],
    ["a name is absolute", async () => patched(await one("xevil"), "xevil", "/evil"), /absolute path/],
    ["a name is absolute on Windows", async () => patched(await one("cc/evil"), "cc/evil", "c:/evil"), /absolute path/],
    [
      "a name leads out by backslashes",
      async () => patched(await one("aa-evil"), "aa-evil", "..\\evil"),
      /invalid relative path/,
    ],
    [
      "an entry is a link to an absolute name",
      () => zipOf([{ name: "link", content: "/etc/passwd", mode: 0o120777 }]),
      /^link: is a link out of the archive/,
    ],
    [
      "an entry is a link that leads out",
      () => zipOf([{ name: "rope/data/link", content: "../../../outside", mode: 0o120777 }]),
      /^rope\/data\/link: is a link out of the archive/,
    ],
    [
      "a file is below a link",
      () =>
        zipOf([
          { name: "way", content: ".", mode: 0o120777 },
          { name: "way/file", content: "x" },
        ]),
      /^way: is a file and a folder at once/,
    ],
    ["an entry is a device", () => zipOf([{ name: "null", content: "", mode: 0o020666 }]), /^null: is a device/],
    [
      "a name comes twice",
      async () => patched(await one("evil.txt"), "evil.txt", "good.txt"),
      /^good.txt: is in the archive twice/,
    ],
    ["two names differ in case only", () => one("GOOD.txt"), /^GOOD.txt: is in the archive twice/],
    ["a file is a folder too", () => one("good.txt/inside"), /^good.txt: is a file and a folder at once/],
    ["it is no zip", async () => Buffer.from("PK, but no archive"), /can't be read as a zip archive/],
    ["it ends half way", async () => (await one("evil")).subarray(0, -30), /can't be read as a zip archive/],
    ["an entry is encrypted", async () => encrypted(await one("evil")), /is encrypted/],
    [
      "it unpacks to more than any package",
      async () => patched(await one("evil"), sizes(6, 4), sizes(6, 300_000_000)),
      /unpacks to more than 512 MiB/,
    ],
    [
      "it has more files than any package",
      async () => claiming(await one("evil"), 20_001),
      /holds more than 20000 files/,
    ],
  ])("%s", async (_, bytes, message) => {
    const made = unpack(await bytes());
    await expect(made).rejects.toThrow(message);
    expect(await readdir(join(scratch, String(count)), { recursive: true })).toEqual(["inside"]);
  });

  test("an entry unpacks to more than it says, which is not written to the end", async () => {
    const bytes = await zipOf([{ name: "zeros", content: Buffer.alloc(50_000_000) }]);
    const lying = patched(bytes, number(50_000_000), number(5));
    await expect(unpack(lying)).rejects.toThrow(/^zeros: can't be unpacked: too many bytes in the stream/);
  });

  test("an entry is not what it says", async () => {
    const bytes = await zipOf([{ name: "text", content: "the same length" }]);
    const flipped = Buffer.from(bytes);
    const at = flipped.indexOf("text") + 6;
    flipped[at] = (flipped[at] ?? 0) ^ 0xff;
    await expect(unpack(flipped)).rejects.toThrow(/^text: can't be unpacked/);
  });
});

/** An archive with this name beside a good one. */
function one(name: string): Promise<Buffer> {
  return zipOf([
    { name: "good.txt", content: "good" },
    { name, content: "evil" },
  ]);
}

/** Sets the count of entries at the archive's end. */
function claiming(bytes: Buffer, entries: number): Buffer {
  const copy = Buffer.from(bytes);
  const end = copy.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  copy.writeUInt16LE(entries, end + 8);
  copy.writeUInt16LE(entries, end + 10);
  return copy;
}

function number(value: number): Buffer {
  return Buffer.from(new Uint8Array(new Uint32Array([value]).buffer));
}

/** Compressed and whole size, as they stand side by side in a header. */
function sizes(packed: number, whole: number): Buffer {
  return Buffer.concat([number(packed), number(whole)]);
}

/** Sets the first flag of every entry in the archive's directory. */
function encrypted(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const mark = Buffer.from([0x50, 0x4b, 1, 2]);
  for (let at = copy.indexOf(mark); at !== -1; at = copy.indexOf(mark, at + 1)) {
    copy.writeUInt16LE(copy.readUInt16LE(at + 8) | 1, at + 8);
  }
  return copy;
}
