/**
 * @param {number[]} places
 * @param {number[]} heights
 * @param {number} reach
 * @returns {number}
 */
function cheapestRemoval(places, heights, reach) {
  const n = places.length;
  // cost[i][j]: the least cost to clear everything between masts i and j while these two stand.
  const cost = places.map(() => new Float64Array(n));
  for (let i = n - 3; i >= 0; i--) {
    for (let j = i + 2; j < n; j++) {
      const held = places[j] - places[i];
      let least = Infinity;
      for (let k = i + 1; k < j; k++) {
        // With l = k, the pylon goes alone.
        for (let l = k; l < j && places[l] - places[k] <= reach; l++) {
          const flight = Math.max(heights[k], heights[l]) * held;
          least = Math.min(least, cost[i][k] + cost[k][l] + cost[l][j] + flight);
        }
      }
      cost[i][j] = least;
    }
  }
  return cost[0][n - 1];
}
