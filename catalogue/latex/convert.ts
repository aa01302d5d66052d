import type * as Ast from "@unified-latex/unified-latex-types";
import { printRaw } from "@unified-latex/unified-latex-util-print-raw";
import { commandPieces, formulaPieces, headingPieces, notShown, switchOf } from "./commands.ts";
import type { Context } from "./context.ts";
import { captionOf, readLabels } from "./labels.ts";
import { toList } from "./list.ts";
import { displayOf, formulaOf } from "./math.ts";
import { restoreKept } from "./parse.ts";
import { block, END, inline, toBlocks, toPhrasing, words, type Piece } from "./pieces.ts";
import { toTable } from "./table.ts";

const CODE = /^(?:verbatim|Verbatim|lstlisting|minted|alltt)$/;
const TABLES = /^(?:tabular[xy]?|longtable|tabulary)$/;
const DRAWINGS = /^(?:tikzpicture|pspicture|picture|pgfpicture|asy|forest)$/;
/** Sections of the contest styles. */
const SECTIONS = new Set(["Input", "Output", "Interaction"]);

/** A statement's tree as pieces of Markdown. */
export function convert(
  tree: Ast.Node[],
  files: ReadonlySet<string>,
): { pieces: Piece[]; name: string | null; unshown: string[] } {
  const context: Context = {
    piecesOf: (nodes) => piecesOf(nodes, context),
    files,
    labels: readLabels(tree),
    name: null,
    unshown: [],
    title: "",
    caption: [],
  };
  const pieces = context.piecesOf(tree);
  return { pieces, name: context.name, unshown: context.unshown };
}

function piecesOf(nodes: Ast.Node[], context: Context): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node === undefined) break;
    const change = switchOf(node);
    if (change !== null) return [...pieces, ...change(piecesOf(nodes.slice(at + 1), context))];
    pieces.push(...pieceOf(node, context));
    if (node.type === "macro" && node.args === undefined && /^[A-Za-z]/.test(node.content))
      at = afterCommand(nodes, at);
  }
  return pieces;
}

/** Most options are a few words. */
const OPTION_NODES = 60;

/** TeX takes the space behind a command; `[…]` behind one that is not known is an option of it, no text. */
function afterCommand(nodes: Ast.Node[], at: number): number {
  const next = nodes[at + 1];
  if (next?.type === "whitespace") return at + 1;
  if (next?.type !== "string" || next.content !== "[") return at;
  const end = nodes.slice(at, at + OPTION_NODES).findIndex((node) => node.type === "string" && node.content === "]");
  return end === -1 ? at : at + end;
}

function pieceOf(node: Ast.Node, context: Context): Piece[] {
  switch (node.type) {
    case "string":
      return [words(node.content)];
    case "whitespace":
      return [words(" ")];
    case "parbreak":
      return [END];
    case "comment":
      return node.suffixParbreak ? [END] : node.leadingWhitespace ? [words(" ")] : [];
    case "group":
    case "root":
      return context.piecesOf(node.content);
    case "inlinemath":
      return formulaPieces(formulaOf(node.content));
    case "displaymath":
      return [block({ type: "math", value: formulaOf(node.content) })];
    case "verb":
      return [inline({ type: "inlineCode", value: node.content })];
    case "verbatim":
      return node.env === "comment" || node.env.startsWith("filecontents") ? [] : [codeBlock(node.content)];
    case "mathenv":
    case "environment":
      return environmentPieces(node, context);
    case "macro":
      return commandPieces(node, context);
  }
}

function environmentPieces(node: Ast.Environment, context: Context): Piece[] {
  const env = environmentName(node);
  const plain = env.replace(/\*$/, "");
  const formula = displayOf(env, node.content);
  if (formula !== null) return [block({ type: "math", value: formula })];
  if (CODE.test(plain)) return [codeBlock(printRaw(node.content))];
  if (DRAWINGS.test(plain)) return [END, ...notShown("A drawing"), END];
  if (TABLES.test(plain)) {
    const table = toTable(node, (cell) => toPhrasing(context.piecesOf(cell)));
    return table === null ? [] : [block(table)];
  }
  if (plain === "itemize" || plain === "enumerate" || plain === "description") {
    return [block(toList(node, plain, context.piecesOf))];
  }
  if (plain === "quote" || plain === "quotation" || plain === "verse") {
    return [block({ type: "blockquote", children: toBlocks(context.piecesOf(node.content)) })];
  }
  const { title, caption } = context;
  context.title = context.labels.titles.get(node) ?? title;
  context.caption = captionOf(node) ?? caption;
  const content = context.piecesOf(node.content);
  Object.assign(context, { title, caption });
  return [...(SECTIONS.has(plain) ? headingPieces(2, [words(plain)]) : []), END, ...content, END];
}

function codeBlock(text: string): Piece {
  return block({
    type: "code",
    value: restoreKept(text)
      .replace(/^[ \t]*\n/, "")
      .trimEnd(),
  });
}

/** The parser gives the name of an environment of formulas as a node. */
function environmentName({ env }: Ast.Environment): string {
  return typeof env === "string" ? env : printRaw(env);
}
