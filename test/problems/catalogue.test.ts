import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadCatalogue } from "#problems/load-catalogue.ts";
import { loadProblem } from "#problems/load-problem.ts";

const PROBLEMS = join(import.meta.dirname, "../../problems");
const folders = (await readdir(PROBLEMS, { withFileTypes: true })).filter((entry) => entry.isDirectory());

test("every folder of the catalogue loads without a fault", async () => {
  const { problems, faults } = await loadCatalogue(PROBLEMS);
  expect(Object.fromEntries(faults)).toEqual({});
  expect([...problems.keys()]).toEqual(folders.map(({ name }) => name).toSorted());
});

test.each(folders.map(({ name }) => name))("%s is whole", async (folder) => {
  const loaded = await loadProblem(join(PROBLEMS, folder));
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults, null, 2));
  const { name, statement, editorial, hints, samples, siblings, solutions } = loaded.problem;
  for (const text of [name, statement, editorial, ...hints, ...samples.map(({ description }) => description)]) {
    expect(text).toEqual({ en: expect.stringMatching(/\S/), ko: expect.stringMatching(/[가-힣]/) });
  }
  expect(hints).toHaveLength(4);
  // One that isn't there would be dropped without a word when the catalogue is loaded.
  const names = folders.map((entry) => entry.name);
  for (const sibling of siblings) expect(names).toContain(sibling);
  const accepted = solutions.filter(({ path }) => path.startsWith("submissions/accepted/"));
  expect(new Set(accepted.map(({ language }) => language))).toEqual(new Set(["javascript", "typescript"]));
});
