// FILL IN: an obviously right solution that tries everything
/**
 * @param {number[]} values
 * @returns {number}
 */
function largestTotal(values) {
  let best = 0;
  /** @type {(index: number, total: number, last: number) => void} */
  const choose = (index, total, last) => {
    if (index === values.length) {
      best = Math.max(best, total);
      return;
    }
    choose(index + 1, total, last);
    if (last !== index - 1) choose(index + 1, total + values[index], index);
  };
  choose(0, 0, -2);
  return best;
}
