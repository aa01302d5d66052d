/**
 * @param {[number, number][][]} families
 * @param {number} drops
 * @returns {[number, number]}
 */
function clearestSlide(families, drops) {
  const width = drops + 1;
  // Clarity and drops as one number: a drop lost weighs less than any clarity.
  const memo = new Float64Array(families.length * width).fill(NaN);
  /** @type {(family: number, left: number) => number} */
  const best = (family, left) => {
    if (family === families.length) return left;
    const key = family * width + left;
    if (!Number.isNaN(memo[key])) return memo[key];
    let most = best(family + 1, left);
    for (const [taken, clarity] of families[family]) {
      if (taken <= left) most = Math.max(most, clarity * width + best(family + 1, left - taken));
    }
    memo[key] = most;
    return most;
  };
  const packed = best(0, drops);
  return [Math.floor(packed / width), drops - (packed % width)];
}
