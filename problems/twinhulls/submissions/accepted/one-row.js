/**
 * @param {number[]} weights
 * @param {number} lead
 * @returns {number}
 */
function leastTilt(weights, lead) {
  const sum = weights.reduce((total, weight) => total + weight);
  /** reachable[left]: some of the chests so far weigh exactly this much. */
  const reachable = new Array(sum + 1).fill(false);
  reachable[0] = true;
  for (const weight of weights) {
    for (let left = sum; left >= weight; left--) {
      if (reachable[left - weight]) reachable[left] = true;
    }
  }
  let least = Infinity;
  reachable.forEach((yes, left) => {
    if (yes) least = Math.min(least, Math.abs(lead + 2 * left - sum));
  });
  return least;
}
