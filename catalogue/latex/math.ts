import type * as Ast from "@unified-latex/unified-latex-types";
import { printRaw } from "@unified-latex/unified-latex-util-print-raw";
import { withChildren } from "./tree.ts";

/** Commands that KaTeX refuses and that draw nothing. */
const DROPPED = new Set(["label", "nonumber", "notag", "vspace", "hfill", "ensuremath", "displaystyle", "noindent"]);
/** Environments of numbered lines, and the one that KaTeX knows in place of each; null: none is needed. */
const DISPLAYS: Record<string, string | null> = {
  equation: null,
  displaymath: null,
  math: null,
  align: "align*",
  alignat: "align*",
  flalign: "align*",
  gather: "gather*",
  multline: "gather*",
  eqnarray: "align*",
};

/** A formula's text for KaTeX. */
export function formulaOf(nodes: Ast.Node[]): string {
  return printRaw(cleaned(nodes)).replaceAll(/\s+/g, " ").trim();
}

/** Whether an environment holds formulas. */
export function isDisplay(name: string): boolean {
  return DISPLAYS[name.replace(/\*$/, "")] !== undefined;
}

/** A displayed environment's formula; null where it is not one of formulas. */
export function displayOf(name: string, content: Ast.Node[]): string | null {
  const plain = name.replace(/\*$/, "");
  const shown = DISPLAYS[plain];
  if (shown === undefined) return null;
  const formula =
    plain === "eqnarray" ? formulaOf(content).replaceAll(/&\s*(=|\\[a-z]+|[<>])\s*&/g, "&$1 ") : formulaOf(content);
  return shown === null
    ? formula
    : `\\begin{${shown}}\n${formula.replaceAll(/\s*\\\\\s*/g, " \\\\\n")}\n\\end{${shown}}`;
}

function cleaned(nodes: Ast.Node[]): Ast.Node[] {
  return nodes.flatMap((node): Ast.Node[] => {
    // Neither a comment nor an empty line may end the formula in Markdown.
    if (node.type === "comment" || node.type === "parbreak") return [{ type: "whitespace" }];
    if (node.type === "macro" && DROPPED.has(node.content)) {
      return node.content === "ensuremath" ? cleaned(node.args?.flatMap(({ content }) => content) ?? []) : [];
    }
    return [withChildren(node, cleaned)];
  });
}
