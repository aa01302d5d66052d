function cheapestTubes(salt: number[], tube: number, room: number): number {
  // cost[i]: the least cost of the first i slices.
  const cost = [0];
  for (let end = 1; end <= salt.length; end++) {
    let [greatest, least, best] = [0, Infinity, Infinity];
    for (let start = end - 1; start >= Math.max(0, end - room); start--) {
      greatest = Math.max(greatest, salt[start]);
      least = Math.min(least, salt[start]);
      best = Math.min(best, cost[start] + tube + (greatest - least) ** 2);
    }
    cost.push(best);
  }
  return cost[salt.length];
}
