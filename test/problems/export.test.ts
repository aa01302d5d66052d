import { spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadCatalogue } from "#catalogue/load-catalogue.ts";
import { loadProblem } from "#catalogue/load-problem.ts";
import type { Problem } from "#catalogue/model.ts";
import { exportPackage, type Package } from "../../verifier/export/export-package.ts";
import { writeFolder, writeZip } from "../../verifier/export/write-package.ts";
import { importPackage } from "../../verifier/import/import-package.ts";
import { originalsBeside } from "../../verifier/originals.ts";
import { formatFaults } from "./format-faults.ts";

const ROOT = join(import.meta.dirname, "../..");
const TSC = join(ROOT, "node_modules/typescript/bin/tsc");
const SOME = 2;
const VALID = 42;
const WRONG = 43;

const catalogue = await loadCatalogue(join(ROOT, "problems"), { casesDir: join(ROOT, ".data/cases") });
let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "export-"));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

type Written = { problem: Problem; files: Package; originals: Package; dir: string };
const packages = new Map<string, Promise<Written>>();
/** Exported once for all tests. */
function exported(shortname: string) {
  const known = packages.get(shortname) ?? write(shortname);
  packages.set(shortname, known);
  return known;
}

async function write(shortname: string): Promise<Written> {
  const problem = catalogue.problems.get(shortname);
  if (problem === undefined) throw new Error(`there is no ${shortname}`);
  const { files, originals } = await exportPackage(problem);
  const dir = join(scratch, "packages", shortname);
  await writeFolder(files, dir);
  return { problem, files, originals, dir };
}

describe.each([...catalogue.problems.keys()])("%s", (shortname) => {
  test("is a package that the format has no fault to find with, every case in it", async () => {
    const { problem, files } = await exported(shortname);
    expect(formatFaults(files, shortname)).toEqual([]);
    const inputs = [...files.keys()].filter((path) => path.endsWith(".in"));
    expect(inputs).toHaveLength(problem.samples.length + problem.secret.length);
  });

  test("is taken back as the folder that it was made from", async () => {
    const { problem, files, originals } = await exported(shortname);
    expect([...files.keys()].filter((path) => path.startsWith("."))).toEqual([]);
    const archive = join(scratch, `${shortname}.zip`);
    await writeZip(files, shortname, archive);
    await writeZip(originals, shortname, originalsBeside(archive));
    const problemsDir = await mkdtemp(join(scratch, "taken-"));
    const { problem: taken } = await importPackage(archive, { problemsDir, as: null });
    expect(await contentsOf(taken.dir)).toEqual(await contentsOf(problem.dir));
    const again = await loadProblem(taken.dir, { casesDir: join(ROOT, ".data/cases") });
    expect(again).toMatchObject({ problem: { hash: problem.hash } });
  });
});

/** One of each kind of value, comparison and validator. */
const TRIED = ["frostnight", "vinepruning", "marshalling", "lanterns", "saltprobe", "hives", "polderpump"];

describe.each(TRIED)("%s on a judge that knows nothing of ours", (shortname) => {
  test("has its input validators accept every case, and refuse a damaged one", async () => {
    const { problem, dir } = await exported(shortname);
    const validator = join(dir, "input_validators/validate/run");
    for (const { input } of casesOf(problem)) expect(run(validator, [], input).status).toBe(VALID);
    for (const damaged of ["", "surplus"]) expect(run(validator, [], damaged).status).toBe(WRONG);
  });

  test.each(["javascript", "typescript", "typescript compiled"])(
    "has every case judged right in %s",
    async (language) => {
      const { problem, dir } = await exported(shortname);
      const program = await prepared(problem, dir, "accepted", language);
      const verdicts = casesOf(problem).map((given) => judge(program, given, problem, dir));
      expect(new Set(verdicts)).toEqual(new Set(["right"]));
    },
  );

  test("has a wrong solution found out", async () => {
    const { problem, dir } = await exported(shortname);
    const program = await prepared(problem, dir, "wrong_answer", "");
    expect(casesOf(problem).map((given) => judge(program, given, problem, dir))).toContain("wrong");
  });
});

test("every case of a problem is judged right by the driver", async () => {
  const { problem, dir } = await exported("frostnight");
  const program = await prepared(problem, dir, "accepted", "javascript");
  const all = [...problem.samples, ...problem.secret];
  expect(new Set(all.map((given) => judge(program, given, problem, dir)))).toEqual(new Set(["right"]));
});

test("a driver calls solutions as deep as our judge does, and keeps what they print out of the answer", async () => {
  const { dir } = await exported("frostnight");
  const room = await mkdtemp(join(scratch, "room-"));
  await copyFile(join(dir, "include/javascript/main.js"), join(room, "main.js"));
  const source =
    "const cheapestHeat = (burners, demand) => { console.log('at work'); const down = (n) => (n === 0 ? 0 : 1 + down(n - 1)); return down(1_000_000) + demand; };";
  await writeFile(join(room, "deep.js"), source);
  expect(run(process.execPath, [join(room, "main.js")], "[]\n5\n")).toMatchObject({
    status: 0,
    stdout: "1000005\n",
    stderr: "at work\n",
  });
});

test("a driver says which function is missing, and fails", async () => {
  const { dir } = await exported("frostnight");
  const room = await mkdtemp(join(scratch, "room-"));
  await copyFile(join(dir, "include/javascript/main.js"), join(room, "main.js"));
  await writeFile(join(room, "other.js"), "function hottest() {}\n");
  const { status, stdout, stderr } = run(process.execPath, [join(room, "main.js")], "[]\n5\n");
  expect(status).not.toBe(0);
  expect(stdout).toBe("");
  expect(stderr).toContain("there is no function cheapestHeat in other.js");
});

test("a file of an export that was changed is not overwritten in silence", async () => {
  const { files, originals } = await exported("frostnight");
  const dir = join(scratch, "edited/frostnight");
  await writeFolder(files, dir);
  await writeZip(originals, "frostnight", originalsBeside(dir));
  await writeFile(join(dir, "statement/problem.en.md"), "Another statement.\n");
  const problemsDir = await mkdtemp(join(scratch, "taken-"));
  await expect(importPackage(dir, { problemsDir, as: null })).rejects.toThrow(
    "statement/problem.en.md: was changed since the export",
  );
});

test.each(["frostnight", "hives", "polderpump"])(
  "%s for tools of 2023-07 has its flags in testdata.yaml",
  async (name) => {
    const { problem } = await exported(name);
    const { files, originals } = await exportPackage(problem, "2023-07");
    const read = (path: string) => files.get(path)?.bytes.toString("utf8") ?? "";
    expect(read("problem.yaml")).toMatch(/^problem_format_version: 2023-07-draft$/m);
    const paths = [...files.keys()];
    expect(paths.filter((path) => /^data\/.*\.yaml$/.test(path) && !path.endsWith("/testdata.yaml"))).toEqual([]);
    const flags = problem.secret[0]?.validatorArgs.raw ?? [];
    const written = flags.length === 0 ? null : { output_validator_flags: flags.join(" ") };
    expect(parse(read("data/secret/testdata.yaml"))).toEqual(written);
    // Taken back it is the folder again.
    const archive = join(scratch, `2023-${name}`, `${name}.zip`);
    await writeZip(files, name, archive);
    await writeZip(originals, name, originalsBeside(archive));
    const problemsDir = await mkdtemp(join(scratch, "taken-"));
    const { problem: taken } = await importPackage(archive, { problemsDir, as: null });
    expect(await contentsOf(taken.dir)).toEqual(await contentsOf(problem.dir));
  },
);

test("a driver for TypeScript is one file, and submissions say that they begin there", async () => {
  const { files } = await exported("frostnight");
  expect([...files.keys()].filter((path) => path.startsWith("include/typescript/"))).toEqual([
    "include/typescript/main.ts",
  ]);
  const submissions: unknown = parse(files.get("submissions/submissions.yaml")?.bytes.toString("utf8") ?? "");
  expect(submissions).toMatchObject({ "*/*.ts": { entrypoint: "main.ts" } });
});

test("the same problem gives the same archive", async () => {
  const { files } = await exported("frostnight");
  const [one, other] = [join(scratch, "one.zip"), join(scratch, "other.zip")];
  await writeZip(files, "frostnight", one);
  await writeZip(files, "frostnight", other);
  expect((await readFile(one)).equals(await readFile(other))).toBe(true);
  expect((await stat(one)).size).toBeGreaterThan(1000);
});

/** The samples, and of the hidden cases the first and the last, which are the largest. */
function casesOf({ samples, secret }: Problem): Problem["secret"] {
  return [...samples, ...secret.slice(0, SOME), ...secret.slice(-SOME)];
}

function run(
  command: string,
  args: string[],
  input: string,
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(command, args, { input, encoding: "utf8", maxBuffer: 2 ** 28 });
}

/** The arguments to Node that run a submission as another judge would; "" takes the first that there is. */
async function prepared(problem: Problem, dir: string, folder: string, language: string): Promise<string[]> {
  const wanted = language.split(" ")[0] ?? "";
  const solution = problem.solutions.find(
    ({ path, language: written }) => path.startsWith(`submissions/${folder}/`) && (wanted === "" || written === wanted),
  );
  if (solution === undefined) throw new Error(`${problem.shortname} has no ${folder} in ${language}`);
  const room = await mkdtemp(join(scratch, "room-"));
  const name = basename(solution.path);
  await copyFile(join(dir, solution.path), join(room, name));
  if (problem.kind === "function") {
    const include = join(dir, "include", solution.language);
    for (const file of await readdir(include)) await copyFile(join(include, file), join(room, file));
  }
  const main = problem.kind === "stdio" ? name : solution.language === "typescript" ? "main.ts" : "main.js";
  if (!language.endsWith("compiled")) return ["--disable-warning=ExperimentalWarning", join(room, main)];
  const out = join(room, "out");
  await mkdir(out);
  const sources = (await readdir(room)).filter((file) => file.endsWith(".ts")).map((file) => join(room, file));
  // A judge takes what a compiler made, whatever types it would have liked better.
  spawnSync(process.execPath, [
    TSC,
    "--ignoreConfig",
    "--target",
    "es2022",
    "--module",
    "commonjs",
    "--types",
    "",
    "--outDir",
    out,
    ...sources,
  ]);
  return [join(out, main.replace(/ts$/, "js"))];
}

function judge(program: string[], given: Problem["secret"][number], problem: Problem, dir: string): string {
  const { status, stdout, stderr } = run(process.execPath, program, given.input);
  if (status !== 0) return `failed: ${stderr.slice(0, 300)}`;
  const validator = join(dir, "output_validator/run");
  if (problem.kind === "stdio") return sameNumbers(stdout, given.answer) ? "right" : "wrong";
  const paths = [join(dir, `data/${given.name}.in`), join(dir, `data/${given.name}.ans`), `${scratch}/`];
  const word = run(validator, [...paths, ...given.validatorArgs.raw], stdout);
  return word.status === VALID ? "right" : word.status === WRONG ? "wrong" : `validator: ${word.stderr.slice(0, 300)}`;
}

/** A stdio problem is compared by the judge's own default validator, which for numbers means this. */
function sameNumbers(output: string, answer: string): boolean {
  const [found, wanted] = [output, answer].map((text) => text.split(/\s+/).filter((token) => token !== ""));
  return (
    found?.length === wanted?.length &&
    (found ?? []).every((token, at) => token === wanted?.[at] || Math.abs(Number(token) - Number(wanted?.[at])) <= 1e-6)
  );
}

/** Path → text of every file of a folder. */
async function contentsOf(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.map(async (path) => [path.slice(dir.length + 1), await readFile(path, "utf8")] as const),
  );
  return Object.fromEntries(texts);
}
