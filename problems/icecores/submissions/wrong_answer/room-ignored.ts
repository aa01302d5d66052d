// Mistake: forgets that a tube has room for so many slices only.
function cheapestTubes(salt: number[], tube: number, _room: number): number {
  const cost = [0];
  for (let end = 1; end <= salt.length; end++) {
    let [greatest, least, best] = [0, Infinity, Infinity];
    for (let start = end - 1; start >= 0; start--) {
      greatest = Math.max(greatest, salt[start]);
      least = Math.min(least, salt[start]);
      best = Math.min(best, cost[start] + tube + (greatest - least) ** 2);
    }
    cost.push(best);
  }
  return cost[salt.length];
}
