import type * as Ast from "@unified-latex/unified-latex-types";
import { expandUnicodeLigatures } from "@unified-latex/unified-latex-util-ligatures";
import { listNewcommands } from "@unified-latex/unified-latex-util-macros";
import { getParser } from "@unified-latex/unified-latex-util-parse";
import { expanded, type Definition } from "./expand.ts";
import { formulaOf, isDisplay } from "./math.ts";
import { ENVIRONMENTS, SIGNATURES } from "./signatures.ts";
import { SYMBOLS } from "./symbols.ts";
import { withChildren } from "./tree.ts";

/** Code keeps its hyphens and quotes, which are ligatures elsewhere. */
const CODE_MACROS = new Set(["texttt", "lstinline", "tt", "ttfamily"]);
const AMPERSAND = "\uE004";
const KEPT: Record<string, string> = { "-": "\uE001", "'": "\uE002", "`": "\uE003", "&": AMPERSAND };
const RESTORED = Object.fromEntries(Object.entries(KEPT).map(([character, keeper]) => [keeper, character]));

/** A statement's tree: its own commands carried out, formulas as texts, accents and ligatures as characters. */
export function parseLatex(source: string): Ast.Node[] {
  const definitions = listNewcommands(parseWith([], source));
  const root: Ast.Root = {
    type: "root",
    content: kept(expanded(parseWith(definitions, source).content, definitions), false),
  };
  expandUnicodeLigatures(root);
  return root.content;
}

/** The characters that were kept from being taken for something else, as they were. */
export function restoreKept(text: string): string {
  return text.replaceAll(/[\uE001-\uE004]/g, (keeper) => RESTORED[keeper] ?? keeper);
}

function parseWith(definitions: readonly Definition[], source: string): Ast.Root {
  const own = Object.fromEntries(definitions.map(({ name, signature }) => [name, { signature }]));
  return getParser({ macros: { ...SIGNATURES, ...own }, environments: ENVIRONMENTS }).parse(source);
}

function kept(nodes: Ast.Node[], isCode: boolean): Ast.Node[] {
  let inCode = isCode;
  return nodes.map((node, at): Ast.Node => {
    // A formula is one text from here on: KaTeX knows its accents and dots.
    if (isFormula(node)) return { ...node, content: [{ type: "string", content: formulaOf(node.content) }] };
    const symbol = node.type === "macro" ? SYMBOLS[node.content] : undefined;
    // An ampersand of the text ends no cell of a table.
    if (symbol !== undefined) return { type: "string", content: symbol === "&" ? AMPERSAND : symbol };
    // TeX takes the space behind a command's name.
    const before = nodes[at - 1];
    if (
      node.type === "whitespace" &&
      before?.type === "macro" &&
      /^[A-Za-z]+$/.test(before.content) &&
      before.content in SYMBOLS
    ) {
      return { type: "string", content: "" };
    }
    if (node.type === "macro" && CODE_MACROS.has(node.content)) {
      // `{\tt …}` holds to the end of its group.
      if (node.args === undefined || node.args.every(({ content }) => content.length === 0)) inCode = true;
      return withChildren(node, (children) => kept(children, true));
    }
    if (node.type === "string" && inCode) {
      return { ...node, content: node.content.replaceAll(/[-'`]/g, (mark) => KEPT[mark] ?? mark) };
    }
    return withChildren(node, (children) => kept(children, inCode));
  });
}

function isFormula(node: Ast.Node): node is Ast.InlineMath | Ast.DisplayMath | Ast.Environment {
  if (node.type === "inlinemath" || node.type === "displaymath" || node.type === "mathenv") return true;
  return node.type === "environment" && isDisplay(node.env);
}
