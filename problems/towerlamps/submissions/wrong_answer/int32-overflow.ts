// Mistake: keeps the costs in an Int32Array; they reach 10^13.
function cheapestLight(beacons: number[], lanterns: number[]): number {
  const after = [[0, 1, 2], [0, 1, 3], [0, 1, 3], [0]];
  const step = (costs: Int32Array, prices: number[]) => {
    const next = new Int32Array(4).fill(2 ** 31 - 1);
    costs.forEach((cost, before) => {
      if (cost === 2 ** 31 - 1) return;
      for (const state of after[before]) next[state] = Math.min(next[state], cost + prices[state]);
    });
    return next;
  };
  const rings = [0, 1, 2, 3].map((first) => {
    let costs = new Int32Array(4).fill(2 ** 31 - 1);
    costs[first] = [beacons[0], lanterns[0], 0, 0][first];
    for (let i = 1; i < beacons.length; i++) costs = step(costs, [beacons[i], lanterns[i], 0, 0]);
    return step(costs, [0, 0, 0, 0])[first];
  });
  return Math.min(...rings);
}
