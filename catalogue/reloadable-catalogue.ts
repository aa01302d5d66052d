import { stat } from "node:fs/promises";
import path from "node:path";
import { loadFolder, loadParts, uuidFaults, type Catalogue } from "./load-catalogue.ts";
import type { LoadOptions } from "./load-problem.ts";
import type { Diagnostic, ServedProblem } from "./model.ts";
import { served } from "./served.ts";

/** A server's problems. They may change under their readers, who ask anew each time and keep no part. */
export type ReloadableCatalogue = {
  readonly problems: ReadonlyMap<string, ServedProblem>;
  readonly faults: ReadonlyMap<string, Diagnostic[]>;
  /** Whether saved files are noticed. */
  readonly watched: boolean;
  /** Reads one folder as it is now. */
  readAgain(folder: string): Promise<void>;
  /** Calls with the name of each folder that was read again; the returned function ends that. */
  follow(listener: (folder: string) => void): () => void;
  close(): Promise<void>;
};

/** An editor writes a file in several steps, and several files at once; a folder is read when it has come to rest. */
const SETTLE_MS = 120;
/**
 * The kernel's own notices stop when a folder is removed and made again, as switching branches may do, and don't come
 * at all from some mounted disks. Looking at the catalogue's 4,000 files this often takes 9 % of a core.
 */
const LOOK_INTERVAL_MS = 500;

/** The catalogue as it is now; it changes only by `readAgain`. */
export async function openCatalogue(dir: string, options: LoadOptions): Promise<ReloadableCatalogue> {
  const catalogue = await loadParts(dir, options, served);
  const listeners = new Set<(folder: string) => void>();
  return {
    ...catalogue,
    watched: false,
    readAgain: async (folder) => {
      // A uuid that was taken may be free by this change.
      const affected = new Set([folder, ...catalogue.faults.keys()]);
      for (const each of affected) await refresh(catalogue, dir, each, options);
      for (const listener of listeners) listener(folder);
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {},
  };
}

/** The same, and every folder is read again when it was saved. */
export async function watchCatalogue(dir: string, options: LoadOptions): Promise<ReloadableCatalogue> {
  // Only those who edit problems need it.
  const { watch } = await import("chokidar");
  // The generated cases are built elsewhere, in folders of the same names.
  const roots = [dir, ...(options.casesDir === null ? [] : [options.casesDir])].map((each) => path.resolve(each));
  const watcher = watch(roots, {
    usePolling: true,
    interval: LOOK_INTERVAL_MS,
    ignoreInitial: true,
    ignored: (file) => !roots.includes(file) && isHidden(file),
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));

  // Read after watching began, so that nothing that is saved meanwhile is missed.
  const opening = openCatalogue(dir, options);
  const timers = new Map<string, NodeJS.Timeout>();
  let reading: Promise<unknown> = opening;
  watcher.on("all", (event, file) => {
    const root = roots.find((each) => file.startsWith(each + path.sep));
    if (root === undefined) return;
    const [folder = "", ...inside] = path.relative(root, file).split(path.sep);
    // A new folder is read with its first file; a file beside the folders, such as a README, is no problem's.
    if (event === "addDir" || (inside.length === 0 && event !== "unlinkDir")) return;
    clearTimeout(timers.get(folder));
    const timer = setTimeout(() => {
      timers.delete(folder);
      // One after the other, so that of two folders with one uuid one is the first.
      reading = reading.then(async () => (await opening).readAgain(folder));
    }, SETTLE_MS);
    timers.set(folder, timer);
  });
  return {
    ...(await opening),
    watched: true,
    close: async () => {
      for (const timer of timers.values()) clearTimeout(timer);
      await watcher.close();
      await reading;
    },
  };
}

function isHidden(file: string): boolean {
  return /^[.-]/.test(path.basename(file));
}

/**
 * A problem whose folder has got a fault stays as it was last without one, beside the fault; one whose folder is gone,
 * is gone.
 */
async function refresh(
  { problems, faults }: Catalogue<ServedProblem>,
  dir: string,
  folder: string,
  options: LoadOptions,
): Promise<void> {
  const there = await stat(path.join(dir, folder)).catch(() => null);
  if (there === null) {
    problems.delete(folder);
    faults.delete(folder);
    return;
  }
  const result = await loadFolder(path.join(dir, folder), options);
  const found = "problem" in result ? uuidFaults(result.problem, problems) : result.faults;
  if (found.length > 0) faults.set(folder, found);
  else faults.delete(folder);
  if ("problem" in result && found.length === 0) put(problems, folder, served(result.problem));
}

/** Keeps the order of names. */
function put(problems: Map<string, ServedProblem>, folder: string, problem: ServedProblem): void {
  const isNew = !problems.has(folder);
  problems.set(folder, problem);
  if (!isNew) return;
  const ordered = [...problems].toSorted(([one], [other]) => (one < other ? -1 : 1));
  problems.clear();
  for (const [name, each] of ordered) problems.set(name, each);
}
