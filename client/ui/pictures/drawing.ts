import { checkValue } from "#contract/types/check-value.ts";
import { parseType, type ValueType } from "#contract/types/value-type.ts";
import { drawTree, type TreeDrawing } from "./draw-tree.ts";
import { labelOf } from "./label.ts";

/** What a value looks like; coordinates of trees are in steps, the page gives them a size. */
export type Drawing =
  | ({ kind: "tree" } & TreeDrawing)
  | { kind: "list"; labels: string[] }
  | { kind: "grid"; rows: string[][] };

/** More than this is no help to look at. */
const NODES_LIMIT = 63;
const CELLS_LIMIT = 16;
/** Pairs and the like are lists of edges or intervals, no boards. */
const FEWEST_COLUMNS = 3;
const LABEL_LIMIT = 12;

/** The picture of a value of `type`, given as JSON; null where there is none, or it would be too large to help. */
export function drawingOf(type: string, text: string): Drawing | null {
  const parsed = parseType(type);
  const value = valueOf(text);
  if (!parsed.ok || checkValue(value, parsed.type).length > 0) return null;
  return Array.isArray(value) ? drawingOfItems(parsed.type, value) : null;
}

function drawingOfItems(type: ValueType, items: unknown[]): Drawing | null {
  switch (type.kind) {
    case "tree": {
      const labels = items.map((item) => (item === null ? null : labelOf(item)));
      if (labels.length === 0 || labels.length > 2 * NODES_LIMIT || tooLong(labels)) return null;
      return { kind: "tree", ...drawTree(labels) };
    }
    case "list": {
      const labels = items.map(labelOf);
      return labels.length === 0 || labels.length > NODES_LIMIT || tooLong(labels) ? null : { kind: "list", labels };
    }
    case "array":
      return gridOf(type.of, items);
    case "int":
    case "float":
    case "bool":
    case "string":
    case "optional":
    case "tuple":
    case "record":
      return null;
  }
}

/** Rows of one length: of simple values, or of letters. */
function gridOf(of: ValueType, items: unknown[]): Drawing | null {
  const rows = items.map((item) => {
    if (of.kind === "string" && typeof item === "string") return Array.from(item);
    return of.kind === "array" && isSimple(of.of) && Array.isArray(item) ? item.map(labelOf) : [];
  });
  const width = rows[0]?.length ?? 0;
  const fits = width >= FEWEST_COLUMNS && width <= CELLS_LIMIT && rows.length >= 2 && rows.length <= CELLS_LIMIT;
  if (!fits || rows.some((row) => row.length !== width) || tooLong(rows.flat())) return null;
  return { kind: "grid", rows };
}

function isSimple({ kind }: ValueType): boolean {
  return kind === "int" || kind === "float" || kind === "bool" || kind === "string";
}

function tooLong(labels: (string | null)[]): boolean {
  return labels.some((label) => label !== null && label.length > LABEL_LIMIT);
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
