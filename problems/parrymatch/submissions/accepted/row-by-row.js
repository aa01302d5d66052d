/**
 * @param {number[][]} master
 * @param {number[][]} pupil
 * @param {number} band
 * @returns {number}
 */
function warpedDistance(master, pupil, band) {
  /** @type {number[]} */
  let above = [];
  master.forEach((sample, i) => {
    const row = pupil.map(() => Infinity);
    for (let j = Math.max(0, i - band); j <= Math.min(pupil.length - 1, i + band); j++) {
      const distance = Math.sqrt(sample.reduce((squares, entry, k) => squares + (entry - pupil[j][k]) ** 2, 0));
      row[j] =
        i + j === 0
          ? 2 * distance
          : Math.min(
              (above[j] ?? Infinity) + distance,
              (row[j - 1] ?? Infinity) + distance,
              (above[j - 1] ?? Infinity) + 2 * distance,
            );
    }
    above = row;
  });
  const sum = above[pupil.length - 1];
  return sum < Infinity ? sum / (master.length + pupil.length) : -1;
}
