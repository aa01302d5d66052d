import type * as Ast from "@unified-latex/unified-latex-types";
import type { List } from "mdast";
import { emphasized, toBlocks, words, type Piece } from "./pieces.ts";

/** A list's items; a label of an item's own stands before its text. */
export function toList(
  { content }: Ast.Environment,
  kind: "itemize" | "enumerate" | "description",
  piecesOf: (nodes: Ast.Node[]) => Piece[],
): List {
  const items = content.filter((node) => node.type === "macro" && node.content === "item");
  return {
    type: "list",
    ordered: kind === "enumerate",
    spread: false,
    children: items.map((item) => {
      const args = "args" in item ? (item.args ?? []) : [];
      const label = piecesOf(args.find(({ openMark }) => openMark === "[")?.content ?? []);
      const body = piecesOf(args.at(-1)?.content ?? []);
      const named =
        label.length === 0
          ? body
          : [...(kind === "description" ? emphasized("strong", label) : label), words(" "), ...body];
      return { type: "listItem", spread: false, children: toBlocks(named) };
    }),
  };
}
