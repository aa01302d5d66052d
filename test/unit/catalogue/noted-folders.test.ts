import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadProblem } from "#catalogue/load-problem.ts";
import type { Diagnostic } from "#catalogue/model.ts";
import { buildFixture, readFixture } from "./fixture-folder.ts";

/** A day in 2026. */
const NOW = Date.UTC(2026, 10, 29);
const FIXTURES = join(import.meta.dirname, "../../fixtures/problems");
const names = (await readdir(join(FIXTURES, "noted"))).map((file) => file.replace(/\.yaml$/, ""));
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "noted-folders-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe("a folder with what does nothing, or is taken otherwise than written, is taken and says so", () => {
  test.each(names)("%s", async (name) => {
    const fixture = await readFixture(`noted/${name}.yaml`);
    const [target, base] = [join(dir, name.replaceAll("-", "")), join(dir, fixture.base.replaceAll("-", ""))];
    await buildFixture(fixture, target);
    await cp(join(FIXTURES, fixture.base), base, { recursive: true });
    const routine = new Set((await notesOn(base)).map(({ message }) => message));
    const notes = (await notesOn(target)).filter(({ message }) => !routine.has(message));
    expect(sorted(notes)).toEqual(sorted(fixture.notes));
  });
});

async function notesOn(folder: string): Promise<Diagnostic[]> {
  const loaded = await loadProblem(folder, { casesDir: null, now: NOW });
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.notes;
}

function sorted(said: { path: string; message: string }[]): { path: string; message: string }[] {
  return said.toSorted((one, other) => (one.path + one.message < other.path + other.message ? -1 : 1));
}
