import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCatalogue, type Catalogue } from "#catalogue/load-catalogue.ts";
import { buildFixture, readFixture, type Fixture } from "./fixture-folder.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/problems");

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
    const fixture = await readFixture(`broken/${name}.yaml`);
    fixtures.set(name, fixture);
    await buildFixture(fixture, join(dir, "problems", shortnameOf(name)));
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
