import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { CASES_LOCK, CasesLock } from "#catalogue/package/generated-cases.ts";
import type { Diagnostic } from "#catalogue/model.ts";
import { listPackage } from "#catalogue/package/package-files.ts";
import { hashOf, REPLACED, Replaced } from "../originals.ts";
import { readOptional } from "../read-optional.ts";

/** Path in the folder that is made → the file that it comes from. */
export type Sources = Map<string, string>;

/** What an export added to a folder, beside what it replaced. */
const ADDED = /^(include|input_validators|output_validator)\/|^generators\/README\.txt$/;

/**
 * The folder that an export of ours was made from: its generated cases are left to the generator again. `originals` is
 * the folder of what the export replaced. A replaced file that was changed since is a fault: the original would lose the
 * change unseen.
 */
export async function restore(dir: string, paths: string[], originals: string, faults: Diagnostic[]): Promise<Sources> {
  const replaced = Replaced.parse(JSON.parse((await readOptional(join(originals, REPLACED))) ?? "{}"));
  for (const [path, hash] of Object.entries(replaced)) {
    if (!paths.includes(path) || hashOf(await readFile(join(dir, path))) !== hash) {
      const message = `was changed since the export; take ${path} out of ${REPLACED} in the originals to lose the change, or take the originals away`;
      faults.push({ path, message });
    }
  }
  const lockText = await readOptional(join(dir, CASES_LOCK));
  const lock = lockText === null ? {} : CasesLock.parse(parse(lockText));
  const generated = new Set(Object.keys(lock).flatMap((name) => [`data/${name}.in`, `data/${name}.ans`]));
  const kept = (await listPackage(originals)).filter((path) => path !== REPLACED);
  const sources: Sources = new Map();
  for (const path of paths) {
    if (replaced[path] === undefined && !isAdded(path, kept) && !generated.has(path))
      sources.set(path, join(dir, path));
  }
  for (const path of kept) sources.set(path, join(originals, path));
  return sources;
}

/** Whether the export made the file of something else, or of nothing. */
function isAdded(path: string, originals: string[]): boolean {
  if (ADDED.test(path)) return true;
  // Flags were written out for each group, and for 2023-07 whatever is said of a case.
  if (/^data\/(sample|secret)\/test_group\.yaml$/.test(path)) return originals.includes("data/test_group.yaml");
  if (path.endsWith("/testdata.yaml")) return true;
  const base = /^(data\/.*)\.(hint|desc)$/.exec(path)?.[1];
  return base !== undefined && originals.includes(`${base}.yaml`);
}
