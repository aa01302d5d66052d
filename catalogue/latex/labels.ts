import type * as Ast from "@unified-latex/unified-latex-types";
import { visit } from "@unified-latex/unified-latex-util-visit";

const FLOATS: Record<string, string> = { figure: "Figure", wrapfigure: "Figure", table: "Table", wraptable: "Table" };

/** Numbers of what the text refers to, as LaTeX counts them: a float with a caption is one more of its kind. */
export type Labels = {
  /** Label → number. */
  numbers: ReadonlyMap<string, string>;
  /** Float → what its caption begins with, only where the text refers to it. */
  titles: ReadonlyMap<Ast.Environment, string>;
};

export function readLabels(nodes: Ast.Node[]): Labels {
  const referred = new Set<string>();
  const floats: { float: Ast.Environment; title: string; number: number; labels: string[] }[] = [];
  const counts = new Map<string, number>();
  visit(nodes, (node) => {
    if (node.type === "macro" && /^(?:auto|c|C|eq)?ref$/.test(node.content)) referred.add(keyOf(node));
    if (node.type !== "environment") return;
    const title = FLOATS[node.env.replace(/\*$/, "")];
    if (title === undefined) return;
    const labels: string[] = [];
    let captioned = false;
    visit(node.content, (inner) => {
      if (inner.type !== "macro") return;
      if (inner.content === "caption") captioned = true;
      if (inner.content === "label") labels.push(keyOf(inner));
    });
    if (!captioned) return;
    const number = (counts.get(title) ?? 0) + 1;
    counts.set(title, number);
    floats.push({ float: node, title, number, labels });
  });
  return {
    numbers: new Map(floats.flatMap(({ labels, number }) => labels.map((label) => [label, String(number)]))),
    titles: new Map(
      floats
        .filter(({ labels }) => labels.some((label) => referred.has(label)))
        .map(({ float, title, number }) => [float, `${title} ${number}: `]),
    ),
  };
}

/** What a float's caption says; null for what is no float, or has none. */
export function captionOf(float: Ast.Environment): Ast.Node[] | null {
  if (FLOATS[float.env.replace(/\*$/, "")] === undefined) return null;
  let caption: Ast.Node[] | null = null;
  visit(float.content, (inner) => {
    if (inner.type === "macro" && inner.content === "caption") caption = inner.args?.at(-1)?.content ?? null;
  });
  return caption;
}

/** The key between the braces of `\label{key}` or `\ref{key}`. */
export function keyOf(macro: Ast.Macro): string {
  const last = macro.args?.at(-1)?.content ?? [];
  return last.map((node) => ("content" in node && typeof node.content === "string" ? node.content : "")).join("");
}
