function validate(args: unknown[]): true | string {
  const [damage] = args as [number[][]];
  const rows = damage.length;
  if (rows < 1 || rows > 10_000) return `damage has ${rows} rows, not 1 to 10000`;
  const columns = damage[0].length;
  if (columns < 1 || columns > 10_000) return `damage has ${columns} columns, not 1 to 10000`;
  if (rows * columns > 40_000) return `damage has ${rows * columns} cells, more than 40000`;
  for (const [i, row] of damage.entries()) {
    if (row.length !== columns) return `damage[${i}] has ${row.length} cells, damage[0] has ${columns}`;
    for (const [j, cell] of row.entries()) {
      if (cell < 0 || cell > 1e6) return `damage[${i}][${j}] is ${cell}, not 0 to 1000000`;
    }
  }
  return true;
}
