import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Diagnostic } from "../model.ts";
import { textOf, type PackageFiles } from "./package-files.ts";
import { readYaml } from "../format/yaml-file.ts";

/** Says what each generated case must hold, so that every machine judges the same data. */
export const CASES_LOCK = "generators/cases.lock.yaml";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in hexadecimal");

/** Name below `data/` → seed, and the hashes of its `.in` and `.ans`. */
export const CasesLock = z.record(
  z.string().regex(/^(sample|secret)\/[a-z0-9][a-z0-9-]*$/),
  z.strictObject({ seed: z.number().int(), input: Sha256, answer: Sha256 }),
);
export type CasesLock = z.infer<typeof CasesLock>;

export function sha256(text: string | Buffer): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Adds the generated cases to the folder's files as if they were committed. `casesDir` holds their texts by hash, as
 * `npm run problems -- build` left them there; null leaves them out.
 */
export function addGeneratedCases(files: PackageFiles, casesDir: string | null, faults: Diagnostic[]): void {
  const text = textOf(files, CASES_LOCK, faults);
  const lock = text === null ? null : readYaml(CASES_LOCK, text, CasesLock, faults);
  if (lock === null || casesDir === null) return;
  for (const [name, { input, answer }] of Object.entries(lock)) {
    for (const [path, hash] of [
      [`data/${name}.in`, input],
      [`data/${name}.ans`, answer],
    ] as const) {
      if (files.contents.has(path)) {
        faults.push({ path, message: `is generated as well; remove it, or its entry in ${CASES_LOCK}` });
        continue;
      }
      const bytes = readBlob(join(casesDir, hash), hash);
      if (bytes === null) {
        faults.push({ path, message: "is not built; run `npm run problems -- build`" });
        continue;
      }
      files.contents.set(path, bytes);
      files.paths.push(path);
    }
  }
  files.paths.sort();
}

/** null: missing, or not what its name says (a disk that was full, a process that was killed). */
function readBlob(path: string, hash: string): Buffer | null {
  try {
    const bytes = readFileSync(path);
    return sha256(bytes) === hash ? bytes : null;
  } catch {
    return null;
  }
}
