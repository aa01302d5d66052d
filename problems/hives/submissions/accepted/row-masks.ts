// One bit a plot, one mask a row; every level works on its own copy of the masks, so nothing has to be undone.
function placeHives(orchard: string[]): number[] {
  const size = orchard.length;
  const land = new Map<string, number[]>();
  orchard.forEach((plots, row) => {
    [...plots].forEach((grower, column) => {
      const masks = land.get(grower) ?? orchard.map(() => 0);
      masks[row] |= 1 << column;
      land.set(grower, masks);
    });
  });
  const columns: number[] = [];

  // Once every grower has a hive of his own and no two share a row or a column, no row or column can be without one.
  const place = (growers: number[][], free: number[]): boolean => {
    if (growers.length === 0) return true;
    const choices = growers.map((masks) => free.reduce((sum, mask, row) => sum + bits(mask & masks[row]), 0));
    const own = growers[choices.indexOf(Math.min(...choices))];
    const others = growers.filter((masks) => masks !== own);
    return own.some((masks, row) => {
      for (let plots = masks & free[row]; plots !== 0; plots &= plots - 1) {
        const plot = plots & -plots;
        const touched = plot | (plot << 1) | (plot >> 1);
        const next = free.map((mask, other) => {
          if (other === row) return 0;
          return mask & ~(Math.abs(other - row) === 1 ? touched : plot);
        });
        columns[row] = 31 - Math.clz32(plot);
        if (place(others, next)) return true;
      }
      return false;
    });
  };
  const everything = orchard.map(() => 2 ** size - 1);
  return place([...land.values()], everything) ? columns : [];
}

function bits(mask: number): number {
  return mask === 0 ? 0 : 1 + bits(mask & (mask - 1));
}
