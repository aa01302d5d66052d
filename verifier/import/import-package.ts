import { copyFile, mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { Shortname } from "#contract/problem/problem.ts";
import { loadCatalogue } from "#catalogue/load-catalogue.ts";
import { loadProblem } from "#catalogue/load-problem.ts";
import type { Diagnostic, Problem } from "#catalogue/model.ts";
import { asPassFail } from "./as-pass-fail.ts";
import { findPackage } from "./find-package.ts";
import { ImportFault } from "./import-fault.ts";
import { drawPictures } from "./draw-pictures.ts";
import { restore, type Sources } from "./restore.ts";
import { survey, type Survey } from "./survey.ts";
import { originalsBeside } from "../originals.ts";
import { unzip } from "./unzip.ts";

export type Imported = Pick<Survey, "format" | "left" | "unused"> & {
  problem: Problem;
  /** Files that no page could show, and what was made of them. */
  made: Diagnostic[];
};

export type ImportOptions = {
  problemsDir: string;
  /** Another shortname than the package's; null keeps that. */
  as: string | null;
  /** Ask for every case of a scoring package. */
  passFail?: boolean;
};

/**
 * Takes a package, a folder or a zip, into the catalogue: whole, or with an `ImportFault` not at all. What it needs and
 * we can't honour is a fault; what merely does nothing here is said.
 */
export async function importPackage(source: string, options: ImportOptions): Promise<Imported> {
  const scratch = await mkdtemp(join(tmpdir(), "import-"));
  // Beside its place, so that a rename is enough at the end; names with a dot are no problem's.
  const staged = await mkdtemp(join(options.problemsDir, ".import-"));
  try {
    const dir = await findPackage(source, scratch);
    const originals = await originalsOf(source, scratch);
    return await take(dir, options.as ?? basename(dir), originals, staged, options);
  } finally {
    await Promise.all([scratch, staged].map((path) => rm(path, { recursive: true, force: true })));
  }
}

/** What an export of ours left beside the package, unpacked; null where there is nothing. */
async function originalsOf(source: string, scratch: string): Promise<string | null> {
  const beside = originalsBeside(source.replace(/\/+$/, ""));
  if (!(await stat(beside).catch(() => null))?.isFile()) return null;
  const dir = join(scratch, "originals");
  await mkdir(dir);
  await unzip(beside, dir);
  const [folder = "."] = await readdir(dir);
  return join(dir, folder);
}

async function take(
  dir: string,
  shortname: string,
  originals: string | null,
  staged: string,
  options: ImportOptions,
): Promise<Imported> {
  const { problemsDir, passFail = false } = options;
  const target = join(problemsDir, shortname);
  if (!Shortname.safeParse(shortname).success) {
    throw refusal(".", `"${shortname}" is no shortname (1 to 64 lower-case letters and digits); give one with --as`);
  }
  if ((await readdir(problemsDir)).includes(shortname)) {
    throw refusal(".", `there is a problem ${shortname} already; give another name with --as`);
  }
  const faults: Diagnostic[] = [];
  const { format, taken, left, unused } = await survey(dir, faults);
  const restored = originals === null ? null : await restore(dir, taken, originals, faults);
  if (faults.length > 0) throw new ImportFault(faults);
  const copy = join(staged, shortname);
  await copyFiles(copy, restored ?? new Map(taken.map((path) => [path, join(dir, path)])));
  const rewritten = passFail ? await asPassFail(copy, taken, faults) : [];
  if (faults.length > 0) throw new ImportFault(faults);
  const made = restored === null ? await drawPictures(copy) : [];
  const loaded = await loadProblem(copy);
  if ("faults" in loaded) throw new ImportFault(loaded.faults);
  const { problem, notes } = loaded;
  const { problems } = await loadCatalogue(problemsDir);
  const owner = [...problems.values()].find(({ uuid }) => uuid === problem.uuid);
  if (owner !== undefined) throw refusal("problem.yaml", `its uuid is that of ${owner.shortname}: it is here already`);
  await rename(copy, target);
  const said = restored === null ? { left, unused: [...unused, ...rewritten, ...notes] } : { left: [], unused: [] };
  return { format, ...said, made, problem: { ...problem, dir: target } };
}

/** Links were proved to stay inside the package; what they lead to is copied. */
async function copyFiles(to: string, sources: Sources): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const [path, source] of sources) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await copyFile(source, join(to, path));
  }
}

function refusal(path: string, message: string): ImportFault {
  return new ImportFault([{ path, message }]);
}
