/**
 * @param {number[]} readings
 * @param {number} gap
 * @returns {number}
 */
function fewestRewrites(readings, gap) {
  /** ends[k - 1]: the smallest shifted value on which k kept readings can end. @type {number[]} */
  const ends = [];
  readings.forEach((reading, night) => {
    const value = reading - gap * night;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] <= value) low = middle + 1;
      else high = middle;
    }
    ends[low] = value;
  });
  return readings.length - ends.length;
}
