// Right, but asks for each patch where it goes, and doesn't see the cells that nothing can cover any more.
function patchSail(sail: string[], patches: string[][]): string[] {
  const chart = sail.map((row) => [...row]);
  const turned = (patch: string[]): string[] =>
    [...patch[0]].map((_, column) =>
      patch
        .map((row) => row[column])
        .toReversed()
        .join(""),
    );
  const lay = (index: number): boolean => {
    if (index === patches.length) return true;
    let patch = patches[index];
    const letter = String.fromCharCode(97 + index);
    for (let quarter = 0; quarter < 4; quarter++) {
      patch = turned(patch);
      const cells = patch.flatMap((row, r) => [...row].flatMap((sign, c) => (sign === "#" ? [[r, c]] : [])));
      for (let row = 0; row < sail.length; row++) {
        for (let column = 0; column < sail[0].length; column++) {
          if (cells.some(([r, c]) => chart[row + r]?.[column + c] !== "#")) continue;
          for (const [r, c] of cells) chart[row + r][column + c] = letter;
          if (lay(index + 1)) return true;
          for (const [r, c] of cells) chart[row + r][column + c] = "#";
        }
      }
    }
    return false;
  };
  return lay(0) ? chart.map((row) => row.join("")) : [];
}
