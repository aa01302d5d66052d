/**
 * Goes through all seams in lexicographic order and keeps the first of the best.
 * @param {number[][]} image
 * @returns {number[]}
 */
function findSeam(image) {
  const [rows, columns] = [image.length, image[0].length];
  /** @type {(i: number, j: number) => number} */
  const contrast = (i, j) => {
    const left = j === 0 ? image[i][j] : image[i][j - 1];
    const right = j === columns - 1 ? image[i][j] : image[i][j + 1];
    const above = i === 0 ? image[i][j] : image[i - 1][j];
    const below = i === rows - 1 ? image[i][j] : image[i + 1][j];
    return Math.abs(right - left) + Math.abs(below - above);
  };
  /** @type {number[]} */
  let best = [];
  let least = Infinity;
  /** @type {(seam: number[], sum: number) => void} */
  const extend = (seam, sum) => {
    const i = seam.length;
    if (i === rows) {
      if (sum < least) [best, least] = [seam, sum];
      return;
    }
    for (let j = 0; j < columns; j++) {
      if (i === 0 || Math.abs(j - seam[i - 1]) <= 1) extend([...seam, j], sum + contrast(i, j));
    }
  };
  extend([], 0);
  return best;
}
