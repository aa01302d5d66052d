// Mistake: takes the first and the last slice of a tube for the extremes; they are only if the salt is monotone.
function cheapestTubes(salt: number[], tube: number, room: number): number {
  const cost = [0];
  for (let end = 1; end <= salt.length; end++) {
    let best = Infinity;
    for (let start = end - 1; start >= Math.max(0, end - room); start--) {
      best = Math.min(best, cost[start] + tube + (salt[end - 1] - salt[start]) ** 2);
    }
    cost.push(best);
  }
  return cost[salt.length];
}
