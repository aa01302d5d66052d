// Sorts the growers once by the size of their land; what the hives forbid later does not change the order.
function placeHives(orchard: string[]): number[] {
  const size = orchard.length;
  const land = new Map<string, [number, number][]>();
  orchard.forEach((plots, row) => {
    [...plots].forEach((grower, column) => land.set(grower, [...(land.get(grower) ?? []), [row, column]]));
  });
  const growers = [...land.values()].sort((one, other) => one.length - other.length);
  const columns: number[] = orchard.map(() => -9);
  const used = orchard.map(() => false);
  const near = (row: number, column: number): boolean => row >= 0 && row < size && Math.abs(columns[row] - column) <= 1;
  const place = (index: number): boolean => {
    if (index === size) return true;
    for (const [row, column] of growers[index]) {
      if (columns[row] >= 0 || used[column] || near(row - 1, column) || near(row + 1, column)) continue;
      columns[row] = column;
      used[column] = true;
      if (place(index + 1)) return true;
      columns[row] = -9;
      used[column] = false;
    }
    return false;
  };
  return place(0) ? columns : [];
}
