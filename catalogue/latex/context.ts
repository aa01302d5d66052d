import type * as Ast from "@unified-latex/unified-latex-types";
import type { Labels } from "./labels.ts";
import type { Piece } from "./pieces.ts";

/** What commands need of the conversion they stand in. */
export type Context = {
  piecesOf: (nodes: Ast.Node[]) => Piece[];
  /** Paths below the statement's folder. */
  files: ReadonlySet<string>;
  labels: Labels;
  /** `\problemname`, once it was met. */
  name: string | null;
  /** Pictures met that no page shows. */
  unshown: string[];
  /** Of the float that is being read: what its caption begins with, and its caption. */
  title: string;
  caption: Ast.Node[];
};
