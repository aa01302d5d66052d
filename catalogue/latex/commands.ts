import type * as Ast from "@unified-latex/unified-latex-types";
import { printRaw } from "@unified-latex/unified-latex-util-print-raw";
import { toString } from "mdast-util-to-string";
import type { Context } from "./context.ts";
import { findPicture } from "./figures.ts";
import { keyOf } from "./labels.ts";
import { formulaOf } from "./math.ts";
import { asCode, block, emphasized, END, inline, toBlocks, toPhrasing, words, type Piece } from "./pieces.ts";
import { PERCENT } from "./prepare.ts";

/** Commands whose arguments are no text of the statement. */
const SILENT =
  /^(?:label|[vh]space|[vh]skip|setlength|addtolength|setcounter|addtocounter|(?:re)?newcommand|providecommand|newlength|newcounter|definecolor|color|usepackage|documentclass|input|include|(?:this)?pagestyle|graphicspath|cline|cmidrule|rule|[hv]?phantom|index|fontsize|lstset|tikzset|usetikzlibrary|hypersetup|newif|bibliography(?:style)?|verbatiminput|lstinputlisting|selectlanguage|linespread|pageref|minipage|endminipage)$/;
const PARAGRAPH_END =
  /^(?:par|(?:small|med|big)skip|newpage|pagebreak|clearpage|cleardoublepage|hrule|hline|maketitle)$/;
const HEADINGS: Readonly<Record<string, 2 | 3 | 4>> = { section: 2, subsection: 3, subsubsection: 4 };
const EMPHASIS: Readonly<Record<string, (pieces: Piece[]) => Piece[]>> = {
  emph: (pieces) => emphasized("emphasis", pieces),
  textit: (pieces) => emphasized("emphasis", pieces),
  textsl: (pieces) => emphasized("emphasis", pieces),
  textbf: (pieces) => emphasized("strong", pieces),
  texttt: asCode,
  sout: (pieces) => emphasized("delete", pieces),
  st: (pieces) => emphasized("delete", pieces),
};
/** They hold to the end of their group. */
const SWITCHES: Readonly<Record<string, string>> = {
  em: "emph",
  it: "emph",
  itshape: "emph",
  sl: "emph",
  slshape: "emph",
  bf: "textbf",
  bfseries: "textbf",
  tt: "texttt",
  ttfamily: "texttt",
};

/** What a font command makes of the rest of its group; null for every other node. */
export function switchOf(node: Ast.Node): ((pieces: Piece[]) => Piece[]) | null {
  const name = node.type === "macro" ? SWITCHES[node.content] : undefined;
  return name === undefined ? null : (EMPHASIS[name] ?? null);
}

export function headingPieces(depth: 2 | 3 | 4, title: Piece[]): Piece[] {
  return [block({ type: "heading", depth, children: toPhrasing(title) })];
}

/** What stands in the text where something can't be shown, in words a reader of the statement understands. */
export function notShown(what: string): Piece[] {
  return emphasized("emphasis", [words(`(${what} can't be shown here.)`)]);
}

export function commandPieces(node: Ast.Macro, context: Context): Piece[] {
  const name = node.content;
  const args = mandatory(node);
  const argument = (at: number) => args[at]?.content ?? [];
  const depth = HEADINGS[name];
  if (depth !== undefined) return headingPieces(depth, context.piecesOf(argument(0)));
  const emphasis = EMPHASIS[name];
  if (emphasis !== undefined) return emphasis(context.piecesOf(argument(0)));
  if (PARAGRAPH_END.test(name)) return [END];
  if (SILENT.test(name)) return [];
  switch (name) {
    case "\\":
    case "newline":
    case "linebreak":
      return [inline({ type: "break" })];
    case "problemname":
      context.name = toString(toPhrasing(context.piecesOf(argument(0)))) || context.name;
      return [END];
    case "nextsample":
    case "remainingsamples":
      return [END, words(`{{${name}}}`), END];
    case "paragraph":
    case "subparagraph":
      return [END, ...emphasized("strong", context.piecesOf(argument(0))), words(" ")];
    case "illustration":
      return [END, ...picturePieces(argument(1), [], context), END, ...creditPieces(argument(2), context)];
    case "includegraphics":
      return picturePieces(argument(0), context.caption, context);
    case "caption":
    case "captionof":
      return [END, ...creditPieces(args.at(-1)?.content ?? [], context, context.title), END];
    case "epigraph":
      return [epigraph(context.piecesOf(argument(0)), context.piecesOf(argument(1)))];
    case "footnote":
      return [words(" ("), ...context.piecesOf(argument(0)), words(")")];
    case "href":
      return linkPieces(addressOf(argument(0)), context.piecesOf(argument(args.length - 1)));
    case "url":
    case "nolinkurl":
    case "path":
      return linkPieces(addressOf(argument(0)), [words(addressOf(argument(0)))]);
    case "ref":
    case "autoref":
    case "cref":
    case "Cref":
    case "eqref":
      return [words(context.labels.numbers.get(keyOf(node)) ?? "")];
    case "ensuremath":
      return formulaPieces(formulaOf(argument(0)));
    case "textsuperscript":
    case "textsubscript":
      return formulaPieces(`{}${name === "textsubscript" ? "_" : "^"}{\\text{${printRaw(argument(0))}}}`);
    default:
      // Whatever command is left: its text stays, which is the last of its arguments.
      return context.piecesOf(args.at(-1)?.content ?? []);
  }
}

export function formulaPieces(formula: string): Piece[] {
  return formula === "" ? [] : [inline({ type: "inlineMath", value: formula })];
}

function mandatory({ args }: Ast.Macro): Ast.Argument[] {
  return (args ?? []).filter(({ openMark }) => openMark === "{");
}

function epigraph(text: Piece[], source: Piece[]): Piece {
  return block({ type: "blockquote", children: toBlocks([...text, words(" — "), ...source]) });
}

/** Below a picture: who made it, or what it shows. */
function creditPieces(nodes: Ast.Node[], context: Context, title = ""): Piece[] {
  const pieces = context.piecesOf(nodes);
  const text = toPhrasing([words(title), ...pieces]);
  return text.length === 0 ? [] : [END, ...emphasized("emphasis", text.map(inline)), END];
}

function picturePieces(name: Ast.Node[], caption: Ast.Node[], context: Context): Piece[] {
  const wanted = addressOf(name);
  const picture = findPicture(wanted, context.files);
  if (picture.status === "unshown") {
    context.unshown.push(picture.path);
    return notShown(`The picture ${picture.path}`);
  }
  const alt = toString(toPhrasing(context.piecesOf(caption)));
  return [inline({ type: "image", url: picture.status === "shown" ? picture.path : wanted, alt })];
}

function linkPieces(url: string, text: Piece[]): Piece[] {
  if (url === "") return text;
  return [inline({ type: "link", url, children: toPhrasing(text).filter((node) => node.type !== "link") })];
}

/** An address or a file's name, as it was before TeX read it. */
function addressOf(nodes: Ast.Node[]): string {
  return printRaw(nodes)
    .replaceAll(PERCENT, "%")
    .replaceAll(/\\([%#&_~{}$])(?:\{\})?/g, "$1")
    .replaceAll("–", "--")
    .replaceAll("\u00A0", "~")
    .replaceAll(/[\s{}]+/g, "");
}
