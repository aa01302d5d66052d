import { createHash } from "node:crypto";
import { INPUT_VALIDATOR, type PackageFiles } from "./package-files.ts";

/** What decides verdicts or reaches a solver's eyes; other submissions and generators do neither. */
const HASHED = [
  /^(problem|practice)\.yaml$/,
  /^(\.timelimit|domjudge-problem\.ini)$/,
  /^(statement|problem_statement|solution|output_validator)\//,
  INPUT_VALIDATOR,
  /^data\/((sample|secret)\/|[^/]+\.yaml$)/,
];

/** SHA-256 over names and bytes, in the order of the names; lengths keep neighbours apart. */
export function contentHash(files: PackageFiles, modelSolution: string | null): string {
  const hash = createHash("sha256");
  const paths = [...files.contents.keys()]
    .filter((path) => path === modelSolution || HASHED.some((pattern) => pattern.test(path)))
    .toSorted();
  for (const path of paths) {
    const bytes = files.contents.get(path) ?? Buffer.alloc(0);
    hash.update(`${path.length} ${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}
