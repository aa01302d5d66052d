/**
 * @param {string[]} orchard
 * @returns {number[]}
 */
function placeHives(orchard) {
  const size = orchard.length;
  const growers = [...new Set(orchard.join(""))];
  // Every row, column and grower is a group of plots that wants exactly one hive.
  /** @type {number[][]} */
  const groups = Array.from({ length: 3 * size }, () => []);
  /** @type {number[][]} */
  const groupsOf = [];
  for (let plot = 0; plot < size * size; plot += 1) {
    const row = Math.floor(plot / size);
    const column = plot % size;
    groupsOf[plot] = [row, size + column, 2 * size + growers.indexOf(orchard[row][column])];
    for (const group of groupsOf[plot]) groups[group].push(plot);
  }
  const spoils = groupsOf.map((own, plot) => {
    const touching = groupsOf.flatMap((_, other) => {
      const rows = Math.abs(Math.floor(plot / size) - Math.floor(other / size));
      return rows <= 1 && Math.abs((plot % size) - (other % size)) <= 1 ? [other] : [];
    });
    return [...new Set([...own.flatMap((group) => groups[group]), ...touching])];
  });

  /** How many hives forbid the plot. */
  const forbidden = groupsOf.map(() => 0);
  const served = groups.map(() => false);
  /** @type {number[]} */
  const columns = [];

  /** @param {number} missing @returns {boolean} */
  function place(missing) {
    if (missing === 0) return true;
    const open = groups.filter((_, group) => !served[group]);
    const choices = open.map((plots) => plots.filter((plot) => forbidden[plot] === 0));
    const fewest = choices.reduce((one, other) => (other.length < one.length ? other : one));
    for (const plot of fewest) {
      for (const other of spoils[plot]) forbidden[other] += 1;
      for (const group of groupsOf[plot]) served[group] = true;
      columns[Math.floor(plot / size)] = plot % size;
      if (place(missing - 1)) return true;
      for (const other of spoils[plot]) forbidden[other] -= 1;
      for (const group of groupsOf[plot]) served[group] = false;
    }
    return false;
  }

  return place(size) ? columns : [];
}
