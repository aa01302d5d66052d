import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { CASES_LOCK, CasesLock } from "#problems/generated-cases.ts";
import type { Diagnostic } from "#problems/model.ts";
import { listPackage } from "#problems/package-files.ts";
import { hashOf, ORIGINALS, REPLACED, Replaced } from "../originals.ts";
import { readOptional } from "../read-optional.ts";

/** Path in the folder that is made → path in the package that it comes from. */
export type Sources = Map<string, string>;

/** What an export added to a folder, beside what it replaced. */
const ADDED = /^(include|input_validators|output_validator)\/|^generators\/README\.txt$/;

/**
 * The folder that an export of ours was made from: its generated cases are left to the generator again. null: the package
 * is none of ours. A replaced file that was changed since is a fault: the original would lose the change unseen.
 */
export async function restore(dir: string, paths: string[], faults: Diagnostic[]): Promise<Sources | null> {
  const replacedText = await readOptional(join(dir, ORIGINALS, REPLACED));
  if (replacedText === null) return null;
  const replaced = Replaced.parse(JSON.parse(replacedText));
  for (const [path, hash] of Object.entries(replaced)) {
    if (!paths.includes(path) || hashOf(await readFile(join(dir, path))) !== hash) {
      const message = `was changed since the export; change ${ORIGINALS}/${path} as well, and take its line out of ${ORIGINALS}/${REPLACED}`;
      faults.push({ path, message });
    }
  }
  const lockText = await readOptional(join(dir, CASES_LOCK));
  const lock = lockText === null ? {} : CasesLock.parse(parse(lockText));
  const generated = new Set(Object.keys(lock).flatMap((name) => [`data/${name}.in`, `data/${name}.ans`]));
  const sources: Sources = new Map();
  for (const path of paths) {
    if (!ADDED.test(path) && !generated.has(path)) sources.set(path, path);
  }
  for (const path of await listPackage(join(dir, ORIGINALS))) {
    if (path !== REPLACED) sources.set(path, `${ORIGINALS}/${path}`);
  }
  // Its flags were written out for each group.
  if (sources.has("data/test_group.yaml")) {
    for (const group of ["sample", "secret"]) sources.delete(`data/${group}/test_group.yaml`);
  }
  return sources;
}
