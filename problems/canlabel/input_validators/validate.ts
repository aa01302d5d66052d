function validate(args: unknown[]): true | string {
  const [damage] = args as [number[][]];
  within("number of rows", damage.length, 1, 10_000);
  const columns = damage[0].length;
  within("number of columns", columns, 1, 10_000);
  within("number of cells", damage.length * columns, 1, 40_000);
  for (const [i, row] of damage.entries()) {
    if (row.length !== columns) return `damage[${i}] has ${row.length} cells, damage[0] has ${columns}`;
    for (const cell of row) within("damage", cell, 0, 1e6);
  }
  return true;
}
