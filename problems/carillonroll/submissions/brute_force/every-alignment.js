/**
 * Writes out every alignment, the two rolls with "-" for a blank, and prices it.
 * @param {string} original
 * @param {string} copy
 * @param {number} misread
 * @param {number} splice
 * @param {number} row
 * @returns {number}
 */
function lowestCharge(original, copy, misread, splice, row) {
  /** @type {(first: string, second: string) => number} */
  const price = (first, second) => {
    let total = 0;
    for (let at = 0; at < first.length; at++) {
      if (first[at] !== "-" && second[at] !== "-" && first[at] !== second[at]) total += misread;
    }
    for (const roll of [first, second]) {
      for (const strip of roll.match(/-+/g) ?? []) total += splice + strip.length * row;
    }
    return total;
  };
  let best = Infinity;
  /** @type {(i: number, j: number, first: string, second: string) => void} */
  const align = (i, j, first, second) => {
    if (i === original.length && j === copy.length) best = Math.min(best, price(first, second));
    if (i < original.length && j < copy.length) align(i + 1, j + 1, first + original[i], second + copy[j]);
    if (i < original.length) align(i + 1, j, first + original[i], second + "-");
    if (j < copy.length) align(i, j + 1, first + "-", second + copy[j]);
  };
  align(0, 0, "", "");
  return best;
}
