// Fills the rows from north to south and only ever looks back.
function placeHives(orchard: string[]): number[] {
  const size = orchard.length;
  const columns: number[] = [];
  const used = new Set<number>();
  const served = new Set<string>();
  const place = (row: number): boolean => {
    if (row === size) return true;
    for (let column = 0; column < size; column += 1) {
      const grower = orchard[row][column];
      if (used.has(column) || served.has(grower)) continue;
      if (row > 0 && Math.abs(columns[row - 1] - column) === 1) continue;
      used.add(column);
      served.add(grower);
      columns[row] = column;
      if (place(row + 1)) return true;
      used.delete(column);
      served.delete(grower);
    }
    return false;
  };
  return place(0) ? columns : [];
}
