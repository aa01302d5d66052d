/**
 * Lists every place and turn of each patch and tries all combinations.
 * @param {string[]} sail
 * @param {string[][]} patches
 * @returns {string[]}
 */
function patchSail(sail, patches) {
  const torn = sail.flatMap((line, y) => [...line].flatMap((sign, x) => (sign === "#" ? [`${y},${x}`] : [])));
  const quarter = (cells) => cells.map(([y, x]) => [x, -y]);
  const places = (patch) => {
    let cells = patch.flatMap((line, y) => [...line].flatMap((sign, x) => (sign === "#" ? [[y, x]] : [])));
    const found = [];
    for (let turn = 0; turn < 4; turn++) {
      cells = quarter(cells);
      for (let dy = -9; dy <= 9; dy++) {
        for (let dx = -9; dx <= 9; dx++) {
          const moved = cells.map(([y, x]) => `${y + dy},${x + dx}`);
          if (moved.every((cell) => torn.includes(cell))) found.push(moved);
        }
      }
    }
    return found;
  };
  const options = patches.map(places);
  const search = (chosen) => {
    if (chosen.length === patches.length) return new Set(chosen.flat()).size === torn.length ? chosen : null;
    for (const option of options[chosen.length]) {
      const found = search([...chosen, option]);
      if (found !== null) return found;
    }
    return null;
  };
  const found = search([]);
  if (found === null) return [];
  return sail.map((line, y) =>
    [...line]
      .map((sign, x) =>
        sign === "#" ? String.fromCharCode(97 + found.findIndex((p) => p.includes(`${y},${x}`))) : sign,
      )
      .join(""),
  );
}
