// Right, but tries every length of the last strip at every cell: O(n · m · (n + m)).
function lowestCharge(original: string, copy: string, misread: number, splice: number, row: number): number {
  const cost: Float64Array[] = [];
  for (let i = 0; i <= original.length; i++) {
    cost.push(new Float64Array(copy.length + 1));
    for (let j = 0; j <= copy.length; j++) {
      let best = i === 0 && j === 0 ? 0 : Infinity;
      if (i > 0 && j > 0) best = cost[i - 1][j - 1] + (original[i - 1] === copy[j - 1] ? 0 : misread);
      for (let k = 1; k <= i; k++) best = Math.min(best, cost[i - k][j] + splice + k * row);
      for (let k = 1; k <= j; k++) best = Math.min(best, cost[i][j - k] + splice + k * row);
      cost[i][j] = best;
    }
  }
  return cost[original.length][copy.length];
}
