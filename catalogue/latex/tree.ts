import type * as Ast from "@unified-latex/unified-latex-types";

/** The node with its contents and arguments changed. */
export function withChildren(node: Ast.Node, change: (nodes: Ast.Node[]) => Ast.Node[]): Ast.Node {
  switch (node.type) {
    case "group":
    case "inlinemath":
    case "displaymath":
    case "root":
      return { ...node, content: change(node.content) };
    case "macro":
      return node.args === undefined ? node : { ...node, args: changed(node.args, change) };
    case "environment":
    case "mathenv": {
      const args = node.args === undefined ? {} : { args: changed(node.args, change) };
      return { ...node, content: change(node.content), ...args };
    }
    case "string":
    case "whitespace":
    case "parbreak":
    case "comment":
    case "verbatim":
    case "verb":
      return node;
  }
}

function changed(args: Ast.Argument[], change: (nodes: Ast.Node[]) => Ast.Node[]): Ast.Argument[] {
  return args.map((argument) => ({ ...argument, content: change(argument.content) }));
}
