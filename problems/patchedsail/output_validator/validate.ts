function validate(input: unknown[], answer: unknown, output: unknown, _flags: string[]): true | string {
  const [sail, patches] = input as [string[], string[][]];
  const expected = answer as string[];
  if (Array.isArray(output) && output.length === 0) {
    return expected.length === 0 ? true : "The sail can be patched, but an empty array was returned.";
  }
  const fault = faultOf(sail, patches, output);
  // Our own answer would be wrong, and that must never be the solver's fault.
  if (fault === null && expected.length === 0)
    throw new Error("the sail was patched where the answer says it can't be");
  return fault ?? true;
}

/** What is wrong with a patched sail; null if nothing is. */
function faultOf(sail: string[], patches: string[][], output: unknown): string | null {
  if (!Array.isArray(output)) return "The result is not an array.";
  if (output.length !== sail.length) return `The result has ${output.length} rows for ${sail.length}.`;
  const chart: string[] = output;
  for (const [row, cells] of sail.entries()) {
    if (typeof chart[row] !== "string") return `Row ${row} is not a string.`;
    if (chart[row].length !== cells.length)
      return `Row ${row} has ${chart[row].length} cells instead of ${cells.length}.`;
    for (const [column, sign] of [...cells].entries()) {
      const given = chart[row][column];
      if (sign === "." && given !== ".") return `The sound cell in row ${row}, column ${column} is not ".".`;
      const patch = given.charCodeAt(0) - 97;
      if (sign === "#" && !(patch >= 0 && patch < patches.length)) {
        return `The torn cell in row ${row}, column ${column} has no letter of a patch.`;
      }
    }
  }
  for (const [index, patch] of patches.entries()) {
    const letter = String.fromCharCode(97 + index);
    if (!turnsOf(patch, "#").includes(shapeOf(cellsOf(chart, letter)))) {
      return `The cells with ${letter} don't have the shape of patch ${index}.`;
    }
  }
  return null;
}

type Cell = [row: number, column: number];

function cellsOf(rows: string[], sign: string): Cell[] {
  return rows.flatMap((row, r) => [...row].flatMap((other, c): Cell[] => (other === sign ? [[r, c]] : [])));
}

function turnsOf(patch: string[], sign: string): string[] {
  let cells = cellsOf(patch, sign);
  return [1, 2, 3, 4].map(() => {
    cells = cells.map(([r, c]): Cell => [c, -r]);
    return shapeOf(cells);
  });
}

/** The same text for the same shape, wherever it lies. */
function shapeOf(cells: Cell[]): string {
  const top = Math.min(...cells.map(([r]) => r));
  const left = Math.min(...cells.map(([, c]) => c));
  return cells
    .map(([r, c]) => `${r - top},${c - left}`)
    .sort()
    .join(" ");
}
