import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { loadCatalogue, type Catalogue } from "#problems/load-catalogue.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/problems");

/** A broken folder is a good one and what to do to it; the file's name is the fault's. */
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
  faults: z.array(z.strictObject({ path: z.string(), message: z.string() })).min(1),
});
type Fixture = z.infer<typeof Fixture>;

const names = (await readdir(join(FIXTURES, "broken"))).map((file) => file.replace(/\.yaml$/, ""));
const fixtures = new Map<string, Fixture>();
let catalogue: Catalogue;
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "broken-folders-"));
  await writeFile(join(dir, "outside"), "[]\n1\n");
  await mkdir(join(dir, "problems"));
  for (const good of ["function", "stdio", "legacy"]) {
    await cp(join(FIXTURES, `good-${good}`), join(dir, "problems", `good${good}`), { recursive: true });
  }
  for (const name of names) {
    const fixture = Fixture.parse(parse(await readFile(join(FIXTURES, "broken", `${name}.yaml`), "utf8")));
    fixtures.set(name, fixture);
    await build(fixture, join(dir, "problems", shortnameOf(name)));
  }
  catalogue = await loadCatalogue(join(dir, "problems"), { casesDir: join(dir, "cases") });
}, 60_000);

afterAll(() => rm(dir, { recursive: true, force: true }));

describe("a broken folder is left out, and says why", () => {
  test.each(names)("%s", (name) => {
    const faults = catalogue.faults.get(shortnameOf(name)) ?? [];
    const found = faults.map(({ path, message }) => ({
      path,
      message: message.replace(join(dir, "outside"), "OUTSIDE"),
    }));
    expect(sorted(found)).toEqual(sorted(fixtures.get(name)?.faults ?? []));
  });

  test("its neighbours load all the same", () => {
    expect([...catalogue.problems.keys()]).toEqual(["goodfunction", "goodlegacy", "goodstdio"]);
    expect(catalogue.faults.size).toBe(names.length);
  });
});

/** Sorts after the good ones, whose uuid it shares. */
function shortnameOf(name: string): string {
  return `x${name.replaceAll("-", "")}`;
}

function sorted(faults: { path: string; message: string }[]): { path: string; message: string }[] {
  return faults.toSorted((one, other) => (one.path + one.message < other.path + other.message ? -1 : 1));
}

async function build(fixture: Fixture, target: string): Promise<void> {
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
