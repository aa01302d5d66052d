import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadProblem } from "#catalogue/load-problem.ts";
import type { Diagnostic } from "#catalogue/model.ts";
import { problemStore } from "../../../worker/problem-store.ts";

const SOURCE = path.join(import.meta.dirname, "../../../problems/anchorsalvage");
const CASES = path.join(import.meta.dirname, "../../../.data/cases");

let dir: string;
let now = 0;
let told: [string, Diagnostic[]][] = [];

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "basecase-store-"));
  await cp(SOURCE, path.join(dir, "anchorsalvage"), { recursive: true });
  now = 0;
  told = [];
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const open = (keptBytes?: number) =>
  problemStore({
    problemsDir: dir,
    casesDir: CASES,
    now: () => now,
    onFaults: (name, faults) => told.push([name, faults]),
    ...(keptBytes !== undefined && { keptBytes }),
  });

async function hashNow(): Promise<string> {
  const loaded = await loadProblem(path.join(dir, "anchorsalvage"), { casesDir: CASES });
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.problem.hash;
}

async function save(): Promise<void> {
  const file = path.join(dir, "anchorsalvage/statement/problem.en.md");
  await writeFile(file, `${await readFile(file, "utf8")}\nOne more line.\n`);
}

test("a problem is read when a job first asks for it, and then kept", async () => {
  const store = open();
  const hash = await hashNow();
  const first = await store.find("anchorsalvage", hash);
  expect(first?.secret.length).toBeGreaterThan(0);
  now += 60_000;
  expect(await store.find("anchorsalvage", hash)).toBe(first);
});

test("a job of a version that was saved since finds it, and one of the version before does not", async () => {
  const store = open();
  const before = await hashNow();
  await store.find("anchorsalvage", before);
  await save();
  now += 1_000;
  const after = await hashNow();
  expect((await store.find("anchorsalvage", after))?.hash).toBe(after);
  now += 1_000;
  expect(await store.find("anchorsalvage", before)).toBeNull();
});

test("a folder is read once a second at most, however many jobs ask for a version that is not there", async () => {
  const store = open();
  await store.find("anchorsalvage", await hashNow());
  await save();
  const after = await hashNow();
  expect(await store.find("anchorsalvage", after)).toBeNull();
  now += 1_000;
  expect(await store.find("anchorsalvage", after)).not.toBeNull();
});

test("a folder that got a fault is told, and jobs of the version before are still judged", async () => {
  const store = open();
  const hash = await hashNow();
  const first = await store.find("anchorsalvage", hash);
  await writeFile(path.join(dir, "anchorsalvage/problem.yaml"), "name: [");
  now += 1_000;
  expect(await store.find("anchorsalvage", "another")).toBeNull();
  expect(told.map(([name]) => name)).toEqual(["anchorsalvage"]);
  expect(await store.find("anchorsalvage", hash)).toBe(first);
});

test("a folder that is not there has no version", async () => {
  expect(await open().find("nowhere", "hash")).toBeNull();
});

test("tests beyond the bound are judged all the same, and read anew", async () => {
  const store = open(100);
  const hash = await hashNow();
  const first = await store.find("anchorsalvage", hash);
  now += 1_000;
  const second = await store.find("anchorsalvage", hash);
  expect(second?.hash).toBe(hash);
  expect(second).not.toBe(first);
});
