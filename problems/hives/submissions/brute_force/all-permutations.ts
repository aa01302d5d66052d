// Tries every way to give each row its own column, and checks the finished placements.
function placeHives(orchard: string[]): number[] {
  const size = orchard.length;
  const fits = (columns: number[]): boolean => {
    const growers = new Set(columns.map((column, row) => orchard[row][column]));
    if (growers.size < size) return false;
    for (let one = 0; one < size; one += 1) {
      for (let other = one + 1; other < size; other += 1) {
        if (other - one <= 1 && Math.abs(columns[one] - columns[other]) <= 1) return false;
      }
    }
    return true;
  };
  const permute = (columns: number[]): number[] | null => {
    if (columns.length === size) return fits(columns) ? columns : null;
    for (let column = 0; column < size; column += 1) {
      if (columns.includes(column)) continue;
      const found = permute([...columns, column]);
      if (found !== null) return found;
    }
    return null;
  };
  return permute([]) ?? [];
}
