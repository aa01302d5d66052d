import type * as Ast from "@unified-latex/unified-latex-types";
import { printRaw } from "@unified-latex/unified-latex-util-print-raw";
import type { AlignType, PhrasingContent, Table, TableCell } from "mdast";

const RULES =
  /^(?:hline|toprule|midrule|bottomrule|cline|cmidrule|addlinespace|noalign|endhead|endfirsthead|endfoot|rowcolor)$/;
/** More columns than a page holds; a column type may be repeated by the million. */
const COLUMNS_LIMIT = 64;

/** A table with its first row as the head, which Markdown asks for; null where it has no cell. */
export function toTable(environment: Ast.Environment, cellOf: (nodes: Ast.Node[]) => PhrasingContent[]): Table | null {
  const rows = split(environment.content.filter(isNoRule), isRowEnd)
    .map((row) => split(row, isCellEnd).flatMap((cell) => spanned(cell, cellOf)))
    .filter((row) => row.some(({ children }) => children.length > 0));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return null;
  return {
    type: "table",
    align: alignments(specification(environment)).slice(0, width),
    children: rows.map((row) => ({
      type: "tableRow",
      children: [...row, ...Array.from({ length: width - row.length }, empty)],
    })),
  };
}

/** `\multicolumn{n}…` leaves the n − 1 cells after it empty. */
function spanned(cell: Ast.Node[], cellOf: (nodes: Ast.Node[]) => PhrasingContent[]): TableCell[] {
  const children = cellOf(cell).map(inCell);
  const wide = cell.find((node) => node.type === "macro" && node.content === "multicolumn");
  const columns = wide?.type === "macro" ? Number(printRaw(wide.args?.[0]?.content ?? [])) : 1;
  const more = Math.min(COLUMNS_LIMIT, Number.isInteger(columns) ? columns : 1) - 1;
  return [{ type: "tableCell", children }, ...Array.from({ length: Math.max(0, more) }, empty)];
}

/** A bar would end the cell. */
function inCell(node: PhrasingContent): PhrasingContent {
  if (node.type !== "inlineMath") return node;
  return {
    ...node,
    value: node.value.replaceAll(String.raw`\|`, String.raw`\Vert `).replaceAll("|", String.raw`\vert `),
  };
}

function empty(): TableCell {
  return { type: "tableCell", children: [] };
}

function specification({ args }: Ast.Environment): string {
  return printRaw(args?.findLast(({ openMark }) => openMark === "{")?.content ?? []);
}

/** `|l|r@{x}p{3cm}*{2}{c}|` → left, right, left, center, center. */
function alignments(columns: string): AlignType[] {
  const repeated = columns.replaceAll(/\*\s*\{(\d+)\}\s*\{([^{}]*)\}/g, (_, times: string, types: string) =>
    types.repeat(Math.min(COLUMNS_LIMIT, Number(times))),
  );
  const types = repeated
    .replaceAll(/[@!<>]\s*\{(?:[^{}]|\{[^{}]*\})*\}|\{(?:[^{}]|\{[^{}]*\})*\}/g, "")
    .match(/[a-zA-Z]/g);
  return (types ?? []).map((type) =>
    type === "c" || type === "C" ? "center" : type === "r" || type === "R" ? "right" : "left",
  );
}

function split(nodes: Ast.Node[], isEnd: (node: Ast.Node) => boolean): Ast.Node[][] {
  const parts: Ast.Node[][] = [[]];
  for (const node of nodes) {
    if (isEnd(node)) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

const isRowEnd = (node: Ast.Node) =>
  node.type === "macro" && (node.content === "\\" || node.content === "tabularnewline");
const isCellEnd = (node: Ast.Node) => node.type === "string" && node.content === "&";
const isNoRule = (node: Ast.Node) => node.type !== "macro" || !RULES.test(node.content);
