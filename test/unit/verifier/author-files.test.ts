import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readAuthorFiles } from "../../../verifier/author-files.ts";

const GOOD = join(import.meta.dirname, "../../fixtures/problems/good-function");
let scratch: string;
let dir: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "author-files-"));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));
beforeEach(async () => {
  dir = join(await mkdtemp(join(scratch, "one-")), "good");
  await cp(GOOD, dir, { recursive: true });
});

test.each<[string, () => Promise<unknown>]>([
  [
    "a file becomes a link to the same text",
    async () => {
      await rename(join(dir, "data/secret/02-all.in"), join(dir, "data/secret/all.txt"));
      const before = readAuthorFiles(dir).hash;
      await symlink("all.txt", join(dir, "data/secret/02-all.in"));
      return before;
    },
  ],
  ["a link to nothing appears", () => symlink("nowhere", join(dir, "data/secret/03.in"))],
  ["a pipe appears", async () => execFileSync("mkfifo", [join(dir, "data/secret/03.in")])],
  ["an empty folder appears", () => mkdir(join(dir, "data/secret/more"))],
  ["a hidden file appears", () => writeFile(join(dir, ".timelimit"), "1\n")],
])("what a verification holds for is another when %s", async (_, change) => {
  const before = readAuthorFiles(dir).hash;
  await change();
  expect(readAuthorFiles(dir).hash).not.toBe(before);
});

test("a link that leads to another file of the same text is another", async () => {
  for (const name of ["one", "two"]) await writeFile(join(dir, `data/${name}.txt`), "same\n");
  await symlink("../one.txt", join(dir, "data/secret/03.ans"));
  const before = readAuthorFiles(dir);
  expect(before.contents.get("data/secret/03.ans")?.toString()).toBe("same\n");
  await rm(join(dir, "data/secret/03.ans"));
  await symlink("../two.txt", join(dir, "data/secret/03.ans"));
  expect(readAuthorFiles(dir).hash).not.toBe(before.hash);
});

test("a file that no memory holds is not read, and is another when its size is", async () => {
  await writeFile(join(dir, "data/secret/03.in"), "");
  await truncate(join(dir, "data/secret/03.in"), 3 * 2 ** 30);
  const before = readAuthorFiles(dir);
  expect(before.huge).toEqual(["data/secret/03.in"]);
  expect(before.contents.has("data/secret/03.in")).toBe(false);
  await truncate(join(dir, "data/secret/03.in"), 3 * 2 ** 30 + 1);
  expect(readAuthorFiles(dir).hash).not.toBe(before.hash);
});
