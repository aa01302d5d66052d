import type { BlockContent, PhrasingContent } from "mdast";
import { restoreKept } from "./parse.ts";

/** What a run of LaTeX comes to: words in a line, a block of its own, or the end of a paragraph. */
export type Piece = { kind: "inline"; node: PhrasingContent } | { kind: "block"; node: BlockContent } | { kind: "end" };

export const END: Piece = { kind: "end" };
export const inline = (node: PhrasingContent): Piece => ({ kind: "inline", node });
export const block = (node: BlockContent): Piece => ({ kind: "block", node });
export const words = (value: string): Piece => inline({ type: "text", value });

/** Paragraphs and blocks, in order. */
export function toBlocks(pieces: readonly Piece[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let line: PhrasingContent[] = [];
  const endLine = () => {
    const children = toLine(line);
    if (children.length > 0) blocks.push({ type: "paragraph", children });
    line = [];
  };
  for (const piece of pieces) {
    if (piece.kind === "inline") line.push(piece.node);
    else endLine();
    if (piece.kind === "block") blocks.push(piece.node);
  }
  endLine();
  return blocks;
}

/** The pieces in one line, for a heading or a table's cell. */
export function toPhrasing(pieces: readonly Piece[]): PhrasingContent[] {
  return toLine(
    pieces.flatMap((piece) => {
      if (piece.kind === "inline") return piece.node.type === "break" ? [space()] : [piece.node];
      return piece.kind === "end" ? [space()] : [space(), ...phrasingIn(piece.node), space()];
    }),
  );
}

/** Puts emphasis on every line among the pieces; spaces at its ends stay outside of it, as Markdown wants. */
export function emphasized(type: "emphasis" | "strong" | "delete", pieces: readonly Piece[]): Piece[] {
  return byLine(pieces, (nodes) => {
    const children = toLine(nodes);
    if (children.length === 0) return nodes;
    return [...spaceAt(nodes[0], /^\s/), { type, children }, ...spaceAt(nodes.at(-1), /\s$/)];
  });
}

/** The words among the pieces as code; formulas in it stay formulas. */
export function asCode(pieces: readonly Piece[]): Piece[] {
  return byLine(pieces, (nodes) => merged(nodes).flatMap(codeOf));
}

function codeOf(node: PhrasingContent): PhrasingContent[] {
  if (node.type === "emphasis" || node.type === "strong" || node.type === "delete") {
    return [{ ...node, children: node.children.flatMap(codeOf) }];
  }
  if (node.type !== "text") return [node];
  const value = node.value.trim();
  if (value === "") return [node];
  return [...spaceAt(node, /^\s/), { type: "inlineCode", value }, ...spaceAt(node, /\s$/)];
}

function byLine(pieces: readonly Piece[], change: (nodes: PhrasingContent[]) => PhrasingContent[]): Piece[] {
  const changed: Piece[] = [];
  let line: PhrasingContent[] = [];
  for (const piece of [...pieces, END]) {
    if (piece.kind === "inline") {
      line.push(piece.node);
      continue;
    }
    changed.push(...change(line).map(inline), piece);
    line = [];
  }
  return changed.slice(0, -1);
}

function phrasingIn(node: BlockContent): PhrasingContent[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return node.children;
    case "code":
      return [{ type: "inlineCode", value: node.value.replaceAll(/\s+/g, " ").trim() }];
    case "math":
      return [{ type: "inlineMath", value: node.value }];
    case "table":
      return node.children.flatMap((row) => row.children.flatMap((cell) => [...cell.children, space()]));
    case "list":
      return node.children.flatMap((item) => [...item.children.flatMap(inItem), space()]);
    case "blockquote":
      return node.children.flatMap(inItem);
    case "html":
    case "thematicBreak":
      return [];
  }
}

function inItem(node: { type: string }): PhrasingContent[] {
  return isBlock(node) ? phrasingIn(node) : [];
}

function isBlock(node: { type: string }): node is BlockContent {
  return node.type !== "definition" && node.type !== "footnoteDefinition";
}

/** Texts side by side as one, with single spaces and none at the ends. */
function toLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const line = merged(nodes);
  while (isEdge(line[0])) line.shift();
  while (isEdge(line.at(-1))) line.pop();
  return line.map((node, at) => {
    if (node.type !== "text") return node;
    let { value } = node;
    if (at === 0 || line[at - 1]?.type === "break") value = value.trimStart();
    if (at === line.length - 1 || line[at + 1]?.type === "break") value = value.trimEnd();
    return { ...node, value };
  });
}

function isEdge(node: PhrasingContent | undefined): boolean {
  return node?.type === "break" || (node?.type === "text" && node.value.trim() === "");
}

function merged(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "text" && last?.type === "text") {
      result[result.length - 1] = { ...last, value: last.value + node.value };
    } else result.push(node);
  }
  return result.map((node) =>
    node.type === "text" ? { ...node, value: restoreKept(node.value).replaceAll(/\s+/g, " ") } : node,
  );
}

function spaceAt(node: PhrasingContent | undefined, pattern: RegExp): PhrasingContent[] {
  return node?.type === "text" && pattern.test(node.value) ? [space()] : [];
}

function space(): PhrasingContent {
  return { type: "text", value: " " };
}
