// Mistake: lays each patch with the corner of its box on the first open cell.
function patchSail(sail: string[], patches: string[][]): string[] {
  const chart = sail.map((row) => [...row]);
  const shapes = patches.map((patch) => turnsOf(patch));
  const used = patches.map(() => false);

  const cover = (): boolean => {
    const row = chart.findIndex((cells) => cells.includes("#"));
    if (row === -1) return true;
    const column = chart[row].indexOf("#");
    for (let patch = 0; patch < patches.length; patch++) {
      if (used[patch]) continue;
      const letter = String.fromCharCode(97 + patch);
      for (const shape of shapes[patch]) {
        if (
          shape
            .map(([r, c]) => [r, c - Math.min(...shape.map(([, each]) => each))])
            .some(([r, c]) => chart[row + r]?.[column + c] !== "#")
        )
          continue;
        used[patch] = true;
        for (const [r, c] of shape) chart[row + r][column + c] = letter;
        if (cover()) return true;
        for (const [r, c] of shape) chart[row + r][column + c] = "#";
        used[patch] = false;
      }
    }
    return false;
  };
  return cover() ? chart.map((row) => row.join("")) : [];
}

function turnsOf(patch: string[]): number[][][] {
  let cells = patch.flatMap((row, r) => [...row].map((sign, c) => ({ sign, r, c }))).filter(({ sign }) => sign === "#");

  const turns = new Map<string, number[][]>();
  for (let quarter = 0; quarter < 4; quarter++) {
    cells = cells
      .map(({ sign, r, c }) => ({ sign, r: c, c: -r }))
      .sort((one, other) => one.r - other.r || one.c - other.c);
    const [first] = cells;
    const shape = cells.map(({ r, c }) => [r - first.r, c - first.c]);
    turns.set(shape.join(" "), shape);
  }
  return [...turns.values()];
}
