import type * as Ast from "@unified-latex/unified-latex-types";
import { createMacroExpander, type listNewcommands } from "@unified-latex/unified-latex-util-macros";
import { withChildren } from "./tree.ts";

export type Definition = ReturnType<typeof listNewcommands>[number];

/** More nodes than any statement; definitions that double each other reach it within a moment. */
const NODES_LIMIT = 100_000;
/** Commands within commands. */
const DEPTH_LIMIT = 50;
const DEFINITIONS = new Set(["newcommand", "renewcommand", "providecommand", "NewDocumentCommand"]);

/** The tree with a statement's own commands carried out. Throws where they have no end. */
export function expanded(tree: Ast.Node[], definitions: readonly Definition[]): Ast.Node[] {
  if (definitions.length === 0) return tree;
  const own = new Map(definitions.map((definition) => [definition.name, definition]));
  let left = NODES_LIMIT;
  const expand = (nodes: Ast.Node[], depth: number): Ast.Node[] =>
    nodes.flatMap((node) => {
      left -= 1;
      if (left < 0 || depth > DEPTH_LIMIT) throw new Error("its own commands call one another without an end");
      const definition = node.type === "macro" ? own.get(node.content) : undefined;
      // Where its arguments are missing, it is only named.
      if (
        node.type !== "macro" ||
        definition === undefined ||
        (definition.signature !== "" && node.args === undefined)
      ) {
        return [withChildren(node, (children) => expand(children, depth))];
      }
      return expand(createMacroExpander(definition.body)(node), depth + 1);
    });
  return expand(
    tree.filter((node) => node.type !== "macro" || !DEFINITIONS.has(node.content)),
    0,
  );
}
