const cases: Record<string, number> = {
  "secret/30-random-twelve-cells": 5201,
  "secret/31-random-sixteen-cells": 5202,
  "secret/32-random-twenty-cells": 5203,
  "secret/33-random-small-patches": 5204,
  "secret/34-random-one-turned-over": 5205,
  "secret/40-large-square": 5331,
  "secret/41-large-sail-with-holes": 5332,
  "secret/42-large-triangle": 5333,
  "secret/43-large-one-turned-over": 5334,
  "secret/44-large-all-turned-over": 5335,
};

type Cell = [row: number, column: number];

/** Rows, columns, torn cells, the size of the patches. */
const sails: Record<string, [number, number, number, number]> = {
  "secret/30-random-twelve-cells": [4, 4, 12, 4],
  "secret/31-random-sixteen-cells": [5, 5, 16, 4],
  "secret/32-random-twenty-cells": [5, 5, 20, 5],
  "secret/33-random-small-patches": [5, 5, 15, 2],
  "secret/34-random-one-turned-over": [4, 5, 16, 5],
  "secret/40-large-square": [7, 7, 49, 6],
  "secret/41-large-sail-with-holes": [8, 8, 44, 5],
  "secret/42-large-triangle": [8, 8, 36, 5],
  "secret/43-large-one-turned-over": [8, 6, 46, 6],
  "secret/44-large-all-turned-over": [7, 7, 40, 6],
};

/** A sail cut into patches, which are then turned and perhaps turned over. */
function generate(name: string, random: Random): unknown[] {
  const [rows, columns, torn, size] = sails[name];
  for (;;) {
    const pieces = cutUp(name.includes("triangle") ? triangle(rows) : grown(rows, columns, torn, random), size, random);
    if (pieces.length > 12) continue;
    const chart = Array.from({ length: rows }, () => new Array<string>(columns).fill("."));
    for (const [r, c] of pieces.flat()) chart[r][c] = "#";
    const patches = pieces.map((cells, index) => {
      const over = name.includes("all-turned-over") || (name.includes("one-turned-over") && index === 0);
      return drawn(over ? cells.map(([r, c]): Cell => [r, -c]) : cells, random.int(0, 3));
    });
    // A patch that looks the same on both sides would not be turned over at all.
    if (name.includes("one-turned-over") && turns(patches[0]).includes(turnedOver(patches[0]))) continue;
    return [chart.map((row) => row.join("")), random.shuffle(patches)];
  }

  function triangle(side: number): Cell[] {
    return Array.from({ length: side }, (_, row) => Array.from({ length: row + 1 }, (__, c): Cell => [row, c])).flat();
  }

  function turns(patch: string[]): string[] {
    const cells = patch.flatMap((row, r) => [...row].flatMap((sign, c): Cell[] => (sign === "#" ? [[r, c]] : [])));
    return [0, 1, 2, 3].map((quarters) => drawn(cells, quarters).join("/"));
  }

  function turnedOver(patch: string[]): string {
    return patch.map((row) => [...row].reverse().join("")).join("/");
  }
}

/** A connected set of cells. */
function grown(rows: number, columns: number, size: number, random: Random): Cell[] {
  const cells: Cell[] = [[random.int(0, rows - 1), random.int(0, columns - 1)]];
  while (cells.length < size) {
    const [r, c] = random.pick(cells);
    const [row, column] = random.pick<Cell>([
      [r - 1, c],
      [r + 1, c],
      [r, c - 1],
      [r, c + 1],
    ]);
    if (row < 0 || row >= rows || column < 0 || column >= columns) continue;
    if (cells.every(([y, x]) => y !== row || x !== column)) cells.push([row, column]);
  }
  return cells;
}

/** Connected pieces of the given size, and smaller ones where less is left over. */
function cutUp(cells: Cell[], size: number, random: Random): Cell[][] {
  let left = cells.toSorted(([r, c], [row, column]) => r - row || c - column);
  const pieces: Cell[][] = [];
  while (left.length > 0) {
    const piece = [left[0]];
    for (;;) {
      const border = left.filter(
        (cell) => !piece.includes(cell) && piece.some(([r, c]) => Math.abs(r - cell[0]) + Math.abs(c - cell[1]) === 1),
      );
      if (piece.length === size || border.length === 0) break;
      piece.push(random.pick(border));
    }
    left = left.filter((cell) => !piece.includes(cell));
    pieces.push(piece);
  }
  return pieces;
}

function drawn(cells: Cell[], quarters: number): string[] {
  let turned = cells;
  for (let quarter = 0; quarter < quarters; quarter++) turned = turned.map(([r, c]): Cell => [c, -r]);
  const top = Math.min(...turned.map(([r]) => r));
  const left = Math.min(...turned.map(([, c]) => c));
  const height = Math.max(...turned.map(([r]) => r)) - top + 1;
  const width = Math.max(...turned.map(([, c]) => c)) - left + 1;
  const rows = Array.from({ length: height }, () => new Array<string>(width).fill("."));
  for (const [r, c] of turned) rows[r - top][c - left] = "#";
  return rows.map((row) => row.join(""));
}
