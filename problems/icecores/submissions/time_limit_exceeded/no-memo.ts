// Right, but packs the same rest of the core again for every way to get there: O(2ⁿ).
function cheapestTubes(salt: number[], tube: number, room: number): number {
  const rest = (from: number): number => {
    let [greatest, least, best] = [0, 1_000_000, from === salt.length ? 0 : Infinity];
    for (let to = from; to < Math.min(salt.length, from + room); to++) {
      greatest = Math.max(greatest, salt[to]);
      least = Math.min(least, salt[to]);
      best = Math.min(best, tube + (greatest - least) ** 2 + rest(to + 1));
    }
    return best;
  };
  return rest(0);
}
