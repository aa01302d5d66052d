import type { Format } from "../format/metadata.ts";

const OF_LEGACY = "problem_statement";
const OF_LATER = "statement";
export type StatementFolder = typeof OF_LEGACY | typeof OF_LATER;

/** Where a package has its statements: the folder of its format, or the other format's where that is not there. */
export function statementFolder(paths: readonly string[], format: Format): StatementFolder {
  const [own, other]: [StatementFolder, StatementFolder] =
    format === "legacy" ? [OF_LEGACY, OF_LATER] : [OF_LATER, OF_LEGACY];
  const has = (folder: string) => paths.some((path) => path.startsWith(`${folder}/`));
  return !has(own) && has(other) ? other : own;
}
