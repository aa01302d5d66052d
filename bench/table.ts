import { isMet, type Figure } from "./figure.ts";

const HEADINGS = ["part", "figure", "value", "target", "", "made of"];

/** The figures as one table of plain text. */
export function table(figures: Figure[]): string {
  const rows = [HEADINGS, ...figures.map(rowOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

function rowOf(figure: Figure): string[] {
  const { part, name, value, unit, target, note } = figure;
  const goal = target === null ? "" : "atMost" in target ? `≤ ${show(target.atMost)}` : `≥ ${show(target.atLeast)}`;
  const word = target === null ? "" : isMet(figure) ? "met" : "MISSED";
  return [part, name, `${show(value)} ${unit}`, goal, word, note];
}

/** Three digits are as many as these measurements bear. */
export function show(value: number): string {
  return Math.abs(value) >= 1_000
    ? Math.round(value).toLocaleString("en")
    : String(Number(value.toPrecision(value < 1 ? 2 : 3)));
}
