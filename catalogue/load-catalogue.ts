import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { loadProblem, type LoadOptions } from "./load-problem.ts";
import type { Diagnostic, Problem, ServedProblem } from "./model.ts";

export type Catalogue<P = Problem> = {
  /** By shortname, in its order. */
  problems: Map<string, P>;
  /** Folder name → why it was left out. */
  faults: Map<string, Diagnostic[]>;
};

/** Folders read at once: reading one is mostly waiting, checking it is not. */
const READERS = 4;

/** Loads every folder of a directory; one with faults is left out and stops no other. */
export function loadCatalogue(dir: string, options: LoadOptions = { casesDir: null }): Promise<Catalogue> {
  return loadParts(dir, options, (problem) => problem);
}

/** The same, of each problem only what `keep` keeps; the rest of one is forgotten before the next is read. */
export async function loadParts<P extends ServedProblem>(
  dir: string,
  options: LoadOptions,
  keep: (problem: Problem) => P,
): Promise<Catalogue<P>> {
  const entries = await readdir(dir, { withFileTypes: true });
  const folders = entries
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && /^[^.-]/.test(entry.name))
    .map((entry) => entry.name)
    .toSorted();

  const faults = new Map<string, Diagnostic[]>();
  const loaded = new Map<string, P>();
  const queue = folders.values();
  await Promise.all(
    Array.from({ length: READERS }, async () => {
      for (const folder of queue) {
        const result = await loadFolder(join(dir, folder), options);
        if ("problem" in result) loaded.set(folder, keep(result.problem));
        else faults.set(folder, result.faults);
      }
    }),
  );

  const problems = new Map<string, P>();
  for (const folder of folders) {
    const problem = loaded.get(folder);
    if (problem === undefined) continue;
    const taken = uuidFaults(problem, problems);
    if (taken.length > 0) faults.set(folder, taken);
    else problems.set(folder, problem);
  }
  return { problems, faults };
}

/** Two problems with one uuid are the same problem to other judges; the later one is at fault. */
export function uuidFaults(
  { uuid, shortname }: ServedProblem,
  others: ReadonlyMap<string, ServedProblem>,
): Diagnostic[] {
  for (const other of others.values()) {
    if (other.uuid !== uuid || other.shortname === shortname) continue;
    return [{ path: "problem.yaml", message: `uuid is that of ${other.shortname}; make a new one with uuidgen` }];
  }
  return [];
}

/** A folder that can't be read is its own fault, not its neighbours'. */
export async function loadFolder(dir: string, options: LoadOptions): Promise<Awaited<ReturnType<typeof loadProblem>>> {
  try {
    return await loadProblem(dir, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { faults: [{ path: ".", message: `can't be read: ${reason}` }] };
  }
}
