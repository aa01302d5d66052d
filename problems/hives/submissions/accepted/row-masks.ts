// One bit a plot, one mask a row; every level works on its own copy of the masks, so nothing has to be undone.
function placeHives(orchard: string[]): number[] {
  const size = orchard.length;
  const full = 2 ** size - 1;
  const land = new Map<string, number[]>();
  orchard.forEach((plots, row) => {
    [...plots].forEach((grower, column) => {
      const masks = land.get(grower) ?? orchard.map(() => 0);
      masks[row] |= 1 << column;
      land.set(grower, masks);
    });
  });
  const columns: number[] = orchard.map(() => -1);

  const place = (growers: number[][], free: number[]): boolean => {
    if (growers.length === 0) return true;
    let reachable = 0;
    let used = 0;
    for (let row = 0; row < size; row += 1) {
      if (columns[row] !== -1) used |= 1 << columns[row];
      else if (free[row] === 0) return false;
      else reachable |= free[row];
    }
    if ((reachable | used) !== full) return false;

    let best = 0;
    let fewest = Infinity;
    growers.forEach((masks, at) => {
      let count = 0;
      for (let row = 0; row < size; row += 1) count += bits(masks[row] & free[row]);
      if (count < fewest) {
        fewest = count;
        best = at;
      }
    });
    const own = growers[best];
    const others = growers.filter((_, at) => at !== best);
    for (let row = 0; row < size; row += 1) {
      for (let plots = own[row] & free[row]; plots !== 0; plots &= plots - 1) {
        const plot = plots & -plots;
        const touched = plot | (plot << 1) | (plot >> 1);
        const next = free.map((mask, other) => {
          if (other === row) return 0;
          const rest = mask & ~own[other] & ~plot;
          return Math.abs(other - row) === 1 ? rest & ~touched : rest;
        });
        columns[row] = 31 - Math.clz32(plot);
        if (place(others, next)) return true;
        columns[row] = -1;
      }
    }
    return false;
  };
  return place(
    [...land.values()],
    orchard.map(() => full),
  )
    ? columns
    : [];
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
