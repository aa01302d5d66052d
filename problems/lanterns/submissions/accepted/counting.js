/**
 * @param {string} lanterns
 * @param {number} gap
 * @returns {string[]}
 */
function lanternLines(lanterns, gap) {
  const colours = [...new Set(lanterns)].map((name) => ({
    name,
    left: lanterns.split(name).length - 1,
    freeFrom: 0,
  }));
  /** @type {string[]} */
  const line = [];
  /** @type {string[]} */
  const lines = [];

  /** @param {number} hook @returns {void} */
  function hang(hook) {
    if (hook === lanterns.length) {
      lines.push(line.join(""));
      return;
    }
    for (const colour of colours) {
      const first = Math.max(hook, colour.freeFrom);
      if (first + (colour.left - 1) * (gap + 1) >= lanterns.length) return;
    }
    for (const colour of colours) {
      if (colour.left === 0 || colour.freeFrom > hook) continue;
      const before = colour.freeFrom;
      colour.left -= 1;
      colour.freeFrom = hook + gap + 1;
      line[hook] = colour.name;
      hang(hook + 1);
      colour.freeFrom = before;
      colour.left += 1;
    }
  }

  hang(0);
  return lines;
}
