// Mistake: the cost reaches 7.8 · 10^12 and wraps around in 32 bits.
function cheapestRemoval(places: number[], heights: number[], reach: number): number {
  const n = places.length;
  const cost = places.map(() => new Array<number>(n).fill(0));
  for (let i = n - 3; i >= 0; i--) {
    for (let j = i + 2; j < n; j++) {
      const held = places[j] - places[i];
      let least = Infinity;
      for (let k = i + 1; k < j; k++) {
        least = Math.min(least, cost[i][k] + cost[k][j] + heights[k] * held);
        for (let l = k + 1; l < j && places[l] - places[k] <= reach; l++) {
          const flight = Math.max(heights[k], heights[l]) * held;
          least = Math.min(least, cost[i][k] + cost[k][l] + cost[l][j] + flight);
        }
      }
      cost[i][j] = least | 0;
    }
  }
  return cost[0][n - 1];
}
