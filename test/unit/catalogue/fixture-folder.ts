import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const FIXTURES = join(import.meta.dirname, "../../fixtures/problems");

const Said = z.strictObject({ path: z.string(), message: z.string() });

/** A folder is a good one and what to do to it; the file's name is what is found then. */
const Fixture = z.strictObject({
  base: z.string(),
  remove: z.array(z.string()).default([]),
  write: z.record(z.string(), z.string()).default({}),
  edit: z.array(z.strictObject({ path: z.string(), find: z.string(), put: z.string() })).default([]),
  link: z.record(z.string(), z.string()).default({}),
  sizeMb: z.record(z.string(), z.number()).default({}),
  hex: z.record(z.string(), z.string()).default({}),
  pipe: z.array(z.string()).default([]),
  /** The whole folder is this link instead. */
  linkedTo: z.string().optional(),
  faults: z.array(Said).default([]),
  notes: z.array(Said).default([]),
});
export type Fixture = z.infer<typeof Fixture>;

/** A file below `test/fixtures/problems`. */
export async function readFixture(path: string): Promise<Fixture> {
  return Fixture.parse(parse(await readFile(join(FIXTURES, path), "utf8")));
}

export async function buildFixture(fixture: Fixture, target: string): Promise<void> {
  if (fixture.linkedTo !== undefined) return symlink(fixture.linkedTo, target);
  await cp(join(FIXTURES, fixture.base), target, { recursive: true });
  for (const path of fixture.remove) await rm(join(target, path), { recursive: true });
  for (const [path, text] of Object.entries(fixture.write)) await write(join(target, path), text);
  for (const [path, hex] of Object.entries(fixture.hex)) await write(join(target, path), bytesOf(hex));
  for (const path of fixture.pipe) execFileSync("mkfifo", [join(target, path)]);
  for (const [path, to] of Object.entries(fixture.link)) await symlink(to, join(target, path));
  for (const [path, size] of Object.entries(fixture.sizeMb)) await truncate(join(target, path), size * 2 ** 20);
  for (const { path, find, put } of fixture.edit) {
    const text = await readFile(join(target, path), "utf8");
    expect(text).toContain(find);
    await writeFile(
      join(target, path),
      text.replace(find, () => put),
    );
  }
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
