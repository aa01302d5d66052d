/**
 * Lists all walks of one climber and tries every two of them.
 * @param {number[][]} danger
 * @param {number} rope
 * @returns {number}
 */
function crossIceField(danger, rope) {
  let walks = danger[0].map((_, j) => [j]);
  for (const row of danger.slice(1)) {
    walks = walks
      .flatMap((walk) => [-1, 0, 1].map((step) => [...walk, walk[walk.length - 1] + step]))
      .filter((walk) => row[walk[walk.length - 1]] !== undefined);
  }
  walks = walks.filter((walk) => walk.every((j, i) => danger[i][j] !== -1));
  let least = Infinity;
  for (const left of walks) {
    for (const right of walks) {
      if (left.some((a, i) => right[i] <= a || right[i] - a > rope)) continue;
      const costs = left.map((a, i) => (danger[i][a] + danger[i][right[i]]) * (right[i] === a + 1 ? 2 : 1));
      least = Math.min(
        least,
        costs.reduce((sum, cost) => sum + cost, 0),
      );
    }
  }
  return least === Infinity ? -1 : least;
}
