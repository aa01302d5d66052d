import type { Problem } from "#problems/model.ts";
import type { AuthorFiles } from "./author-files.ts";

/** A problem under verification. */
export type Subject = {
  problem: Problem;
  files: AuthorFiles;
  /** Every shortname of the catalogue. */
  shortnames: ReadonlySet<string>;
};
