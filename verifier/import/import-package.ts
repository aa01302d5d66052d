import { copyFile, mkdir, mkdtemp, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { Shortname } from "#contract/problem.ts";
import { loadCatalogue } from "#problems/load-catalogue.ts";
import { loadProblem } from "#problems/load-problem.ts";
import type { Diagnostic, Problem } from "#problems/model.ts";
import { ImportFault } from "./import-fault.ts";
import { drawPictures } from "./draw-pictures.ts";
import { restore, type Sources } from "./restore.ts";
import { survey, type Survey } from "./survey.ts";
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
    const dir = await folderOf(source, scratch);
    return await take(dir, options.as ?? basename(dir), staged, options.problemsDir);
  } finally {
    await Promise.all([scratch, staged].map((path) => rm(path, { recursive: true, force: true })));
  }
}

/** The package's folder: itself, or what is in the archive, which may have a folder of that name or not. */
async function folderOf(source: string, scratch: string): Promise<string> {
  if ((await stat(source)).isDirectory()) return realpath(source);
  const dir = join(scratch, basename(source, extname(source)));
  await mkdir(dir);
  await unzip(source, dir);
  const entries = (await readdir(dir, { withFileTypes: true })).filter(({ name }) => !IGNORED.has(name));
  const [only] = entries;
  return entries.length === 1 && only?.isDirectory() ? join(dir, only.name) : dir;
}

/** What packers leave beside the package. */
const IGNORED = new Set(["__MACOSX", ".DS_Store"]);

async function take(dir: string, shortname: string, staged: string, problemsDir: string): Promise<Imported> {
  const target = join(problemsDir, shortname);
  if (!Shortname.safeParse(shortname).success) {
    throw refusal(".", `"${shortname}" is no shortname (1 to 64 lower-case letters and digits); give one with --as`);
  }
  if ((await readdir(problemsDir)).includes(shortname)) {
    throw refusal(".", `there is a problem ${shortname} already; give another name with --as`);
  }
  const faults: Diagnostic[] = [];
  const { format, taken, left, unused } = await survey(dir, faults);
  const restored = await restore(dir, taken, faults);
  if (faults.length > 0) throw new ImportFault(faults);
  const copy = join(staged, shortname);
  await copyFiles(dir, copy, restored ?? new Map(taken.map((path) => [path, path])));
  const made = restored === null ? await drawPictures(copy) : [];
  const loaded = await loadProblem(copy);
  if ("faults" in loaded) throw new ImportFault(loaded.faults);
  const { problem, notes } = loaded;
  const { problems } = await loadCatalogue(problemsDir);
  const owner = [...problems.values()].find(({ uuid }) => uuid === problem.uuid);
  if (owner !== undefined) throw refusal("problem.yaml", `its uuid is that of ${owner.shortname}: it is here already`);
  await rename(copy, target);
  const said = restored === null ? { left, unused: [...unused, ...notes] } : { left: [], unused: [] };
  return { format, ...said, made, problem: { ...problem, dir: target } };
}

/** Links were proved to stay inside the package; what they lead to is copied. */
async function copyFiles(from: string, to: string, sources: Sources): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const [path, source] of sources) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await copyFile(join(from, source), join(to, path));
  }
}

function refusal(path: string, message: string): ImportFault {
  return new ImportFault([{ path, message }]);
}
