import type { Diagnostic, Problem } from "#catalogue/model.ts";
import type { AuthorFiles } from "./author-files.ts";

/** A problem under verification. */
export type Subject = {
  problem: Problem;
  /** What the loader said of what does nothing. */
  notes: Diagnostic[];
  files: AuthorFiles;
  /** Every shortname of the catalogue. */
  shortnames: ReadonlySet<string>;
  /** Other problems with the same uuid. */
  namesakes: string[];
};
