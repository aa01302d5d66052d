function validate(input: unknown[], answer: unknown, output: unknown, _flags: string[]): true | string {
  const orchard = input[0] as string[];
  const fault = faultOf(orchard, output);
  const expected = answer as number[];
  if (Array.isArray(output) && output.length === 0) {
    return expected.length === 0 ? true : "There is a placement, but none was returned.";
  }
  // Our own answer would be wrong, and that must never be the solver's fault.
  if (fault === null && expected.length === 0)
    throw new Error("a placement was found where the answer says there is none");
  return fault ?? true;
}

/** What is wrong with a placement; null if nothing is. */
function faultOf(orchard: string[], output: unknown): string | null {
  const size = orchard.length;
  if (!Array.isArray(output)) return "The result is not an array.";
  if (output.length !== size) return `The result has ${output.length} columns for ${size} rows.`;
  const columns: number[] = output;
  const rowOfColumn = new Map<number, number>();
  const rowOfGrower = new Map<string, number>();
  for (let row = 0; row < size; row += 1) {
    const column = columns[row];
    if (!Number.isInteger(column) || column < 0 || column >= size) return `Row ${row}: there is no such column.`;
    const sameColumn = rowOfColumn.get(column);
    if (sameColumn !== undefined) return `Rows ${sameColumn} and ${row} both have their hive in column ${column}.`;
    rowOfColumn.set(column, row);
    const grower = orchard[row][column];
    const sameGrower = rowOfGrower.get(grower);
    if (sameGrower !== undefined) return `Grower ${grower} has two hives, in rows ${sameGrower} and ${row}.`;
    rowOfGrower.set(grower, row);
    if (row > 0 && Math.abs(column - columns[row - 1]) === 1) return `The hives in rows ${row - 1} and ${row} touch.`;
  }
  return null;
}
