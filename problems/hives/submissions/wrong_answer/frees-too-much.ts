// Mistake: a flag instead of a counter, so taking one hive back frees plots that another one forbids.
function placeHives(orchard: string[]): number[] {
  const size = orchard.length;
  const growers = [...new Set(orchard.join(""))];
  const groups: number[][] = Array.from({ length: 3 * size }, () => []);
  const groupsOf: number[][] = [];
  for (let plot = 0; plot < size * size; plot += 1) {
    const row = Math.floor(plot / size);
    const column = plot % size;
    groupsOf[plot] = [row, size + column, 2 * size + growers.indexOf(orchard[row][column])];
    for (const group of groupsOf[plot]) groups[group].push(plot);
  }
  const touch = (plot: number, other: number): boolean => {
    const rows = Math.abs(Math.floor(plot / size) - Math.floor(other / size));
    const columns = Math.abs((plot % size) - (other % size));
    return rows <= 1 && columns <= 1;
  };
  const spoils = groupsOf.map((own, plot) => {
    const touching = groupsOf.map((_, other) => other).filter((other) => touch(plot, other));
    return [...new Set([...own.flatMap((group) => groups[group]), ...touching])];
  });
  const forbidden: number[] = groupsOf.map(() => 0);
  const served = groups.map(() => false);
  const columns: number[] = [];
  const place = (missing: number): boolean => {
    if (missing === 0) return true;
    let fewest: number[] = [];
    let choices = Infinity;
    groups.forEach((plots, group) => {
      const free = plots.filter((plot) => forbidden[plot] === 0).length;
      if (served[group] || free >= choices) return;
      choices = free;
      fewest = plots;
    });
    for (const plot of fewest) {
      if (forbidden[plot] > 0) continue;
      for (const other of spoils[plot]) forbidden[other] = 1;
      for (const group of groupsOf[plot]) served[group] = true;
      columns[Math.floor(plot / size)] = plot % size;
      if (place(missing - 1)) return true;
      for (const other of spoils[plot]) forbidden[other] = 0;
      for (const group of groupsOf[plot]) served[group] = false;
    }
    return false;
  };
  return place(size) ? columns : [];
}
