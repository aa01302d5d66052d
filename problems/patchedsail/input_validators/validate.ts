function validate(args: unknown[]): true | string {
  const [sail, patches] = args as [string[], string[][]];
  within("rows", sail.length, 1, 8);
  within("columns", sail[0].length, 1, 8);
  if (sail.some((row) => row.length !== sail[0].length)) return "the rows of the sail differ in length";
  within("patches", patches.length, 1, 12);
  if (![sail, ...patches].every((rows) => /^[.#]+$/.test(rows.join("")))) return "there is a sign that isn't . or #";
  for (const patch of patches) {
    within("cells of a patch", cellsOf(patch).length, 1, 6);
    if (patch.some((row) => row.length !== patch[0].length)) return "the rows of a patch differ in length";
    const columns = [...patch[0]].map((_, column) => patch.map((row) => row[column]).join(""));
    if ([...patch, ...columns].some((line) => !line.includes("#"))) return "a row or column of a patch is empty";
    if (!connected(cellsOf(patch))) return "a patch consists of several pieces";
  }
  const cloth = patches.flatMap(cellsOf).length;
  if (cloth !== cellsOf(sail).length) return `the patches cover ${cloth} cells, ${cellsOf(sail).length} are torn`;
  return true;
}

function cellsOf(rows: string[]): [number, number][] {
  return rows.flatMap((row, r) => [...row].flatMap((sign, c): [number, number][] => (sign === "#" ? [[r, c]] : [])));
}

function connected(cells: [number, number][]): boolean {
  const reached = new Set(cells.slice(0, 1));
  for (const [r, c] of reached) {
    for (const other of cells) if (Math.abs(other[0] - r) + Math.abs(other[1] - c) === 1) reached.add(other);
  }
  return reached.size === cells.length;
}
