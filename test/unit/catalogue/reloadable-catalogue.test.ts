import { appendFile, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openCatalogue, watchCatalogue, type ReloadableCatalogue } from "#catalogue/reloadable-catalogue.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/problems");

/** Two looks, and what a busy machine adds. */
const PATIENCE = { timeout: 10_000 };

let dir: string;
let catalogue: ReloadableCatalogue;
let saved: string[];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "reloadable-catalogue-"));
  await cp(join(FIXTURES, "good-function"), join(dir, "calm"), { recursive: true });
  catalogue = await watchCatalogue(dir, { casesDir: null });
  saved = [];
  catalogue.follow((folder) => saved.push(folder));
});
afterEach(async () => {
  await catalogue.close();
  await rm(dir, { recursive: true, force: true });
});

test("a saved statement is there, and so is the hash of what it is part of", async () => {
  const before = catalogue.problems.get("calm");
  await appendFile(join(dir, "calm/statement/problem.en.md"), "\nOne sentence more.\n");
  await vi.waitFor(() => expect(saved).toEqual(["calm"]), PATIENCE);
  const after = catalogue.problems.get("calm");
  expect(after?.statement.en).toContain("One sentence more.");
  expect(after?.hash).not.toBe(before?.hash);
});

test("a folder with a fault stays as it was until the fault is mended", async () => {
  const file = join(dir, "calm/practice.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("difficulty: easy", "difficulty: trivial"));
  await vi.waitFor(() => expect(catalogue.faults.get("calm")?.[0]?.path).toMatch(/^practice\.yaml/), PATIENCE);
  expect(catalogue.problems.get("calm")?.difficulty).toBe("easy");

  await writeFile(file, text.replace("difficulty: easy", "difficulty: hard"));
  await vi.waitFor(() => expect(catalogue.problems.get("calm")?.difficulty).toBe("hard"), PATIENCE);
  expect(catalogue.faults.size).toBe(0);
});

test("a folder that is removed and made again at once is still watched", async () => {
  await rm(join(dir, "calm"), { recursive: true });
  await cp(join(FIXTURES, "good-function"), join(dir, "calm"), { recursive: true });
  await appendFile(join(dir, "calm/statement/problem.en.md"), "\nOnce more.\n");
  await vi.waitFor(() => expect(catalogue.problems.get("calm")?.statement.en).toContain("Once more."), PATIENCE);
  await appendFile(join(dir, "calm/statement/problem.en.md"), "\nAnd again.\n");
  await vi.waitFor(() => expect(catalogue.problems.get("calm")?.statement.en).toContain("And again."), PATIENCE);
});

test("many saves in a row are one change", async () => {
  const file = join(dir, "calm/statement/problem.en.md");
  for (let line = 0; line < 20; line += 1) await appendFile(file, `Line ${line}.\n`);
  await vi.waitFor(() => expect(catalogue.problems.get("calm")?.statement.en).toContain("Line 19."), PATIENCE);
  expect(saved.length).toBeLessThan(5);
});

test("a new folder joins in the order of names, one that is renamed moves, and one that is removed is gone", async () => {
  await cp(join(FIXTURES, "good-stdio"), join(dir, "bare"), { recursive: true });
  await vi.waitFor(() => expect([...catalogue.problems.keys()]).toEqual(["bare", "calm"]), PATIENCE);
  await rename(join(dir, "bare"), join(dir, "zinc"));
  await vi.waitFor(() => expect([...catalogue.problems.keys()]).toEqual(["calm", "zinc"]), PATIENCE);
  await rm(join(dir, "zinc"), { recursive: true });
  await vi.waitFor(() => expect([...catalogue.problems.keys()]).toEqual(["calm"]), PATIENCE);
  expect(catalogue.faults.size).toBe(0);
});

test("a copy that kept the uuid of its original is at fault, and the original is not", async () => {
  await cp(join(dir, "calm"), join(dir, "again"), { recursive: true });
  await vi.waitFor(
    () => expect(catalogue.faults.get("again")?.[0]?.message).toContain("uuid is that of calm"),
    PATIENCE,
  );
  expect([...catalogue.problems.keys()]).toEqual(["calm"]);
});

test("files beside the folders and hidden ones say nothing", async () => {
  await writeFile(join(dir, "README.md"), "Not a problem.\n");
  await mkdir(join(dir, ".git"));
  await writeFile(join(dir, ".git/HEAD"), "ref\n");
  await appendFile(join(dir, "calm/statement/problem.en.md"), "\nLast.\n");
  await vi.waitFor(() => expect(saved).toEqual(["calm"]), PATIENCE);
  expect(catalogue.faults.size).toBe(0);
});

test("built cases, which lie elsewhere, are noticed too", async () => {
  await catalogue.close();
  const casesDir = await mkdtemp(join(tmpdir(), "live-cases-"));
  catalogue = await watchCatalogue(dir, { casesDir });
  catalogue.follow((folder) => saved.push(folder));
  await mkdir(join(casesDir, "calm/secret"), { recursive: true });
  await writeFile(join(casesDir, "calm/secret/9.in"), "[]\n");
  await vi.waitFor(() => expect(saved).toEqual(["calm"]), PATIENCE);
  await rm(casesDir, { recursive: true });
});

test("a catalogue that is not watched stays as it was read", async () => {
  const still = await openCatalogue(dir, { casesDir: null });
  await appendFile(join(dir, "calm/statement/problem.en.md"), "\nUnseen.\n");
  await vi.waitFor(() => expect(saved).toEqual(["calm"]), PATIENCE);
  expect(still.problems.get("calm")?.statement.en).not.toContain("Unseen.");
  expect(still.watched).toBe(false);
});
