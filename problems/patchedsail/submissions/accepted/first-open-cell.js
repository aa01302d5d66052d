/**
 * @param {string[]} sail
 * @param {string[][]} patches
 * @returns {string[]}
 */
function patchSail(sail, patches) {
  const chart = sail.map((row) => [...row]);
  const shapes = patches.map((patch) => turnsOf(patch));
  const used = patches.map(() => false);

  /** Covers what is open with the patches that are left. @returns {boolean} */
  const cover = () => {
    const row = chart.findIndex((cells) => cells.includes("#"));
    if (row === -1) return true;
    const column = chart[row].indexOf("#");
    for (let patch = 0; patch < patches.length; patch++) {
      if (used[patch]) continue;
      const letter = String.fromCharCode(97 + patch);
      for (const shape of shapes[patch]) {
        if (shape.some(([r, c]) => chart[row + r]?.[column + c] !== "#")) continue;
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

/** The different turns of a patch: its cells in reading order, relative to the first. @param {string[]} patch */
function turnsOf(patch) {
  let cells = patch.flatMap((row, r) => [...row].map((sign, c) => ({ sign, r, c }))).filter(({ sign }) => sign === "#");
  /** @type {Map<string, [number, number][]>} */
  const turns = new Map();
  for (let quarter = 0; quarter < 4; quarter++) {
    cells = cells
      .map(({ sign, r, c }) => ({ sign, r: c, c: -r }))
      .sort((one, other) => one.r - other.r || one.c - other.c);
    const [first] = cells;
    const shape = cells.map(({ r, c }) => /** @type {[number, number]} */ ([r - first.r, c - first.c]));
    turns.set(shape.join(" "), shape);
  }
  return [...turns.values()];
}
