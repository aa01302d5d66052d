/**
 * @param {number[]} beacons
 * @param {number[]} lanterns
 * @returns {number}
 */
function cheapestLight(beacons, lanterns) {
  const n = beacons.length;
  /**
   * The least price of the towers from this one on. What is put on the last two towers decides: 2 is a beacon, 1 a
   * lantern, 0 nothing. Once round, the first two stand behind the last again.
   * @type {(first: number, second: number) => number}
   */
  const around = (first, second) => {
    const memo = new Float64Array((n + 1) * 9).fill(-1);
    /** @type {(tower: number, before: number, last: number) => number} */
    const rest = (tower, before, last) => {
      const key = tower * 9 + before * 3 + last;
      if (memo[key] >= 0) return memo[key];
      // The last tower is dark if nothing stands on it and neither neighbour has a beacon.
      const fits = (next) => last > 0 || before === 2 || next === 2;
      let best = Infinity;
      if (tower === n) {
        // Tower n is tower 0, and tower n + 1 is tower 1.
        const firstFits = first > 0 || last === 2 || second === 2;
        if (fits(first) && firstFits) best = 0;
      } else {
        if (fits(0)) best = rest(tower + 1, last, 0);
        if (fits(1)) best = Math.min(best, lanterns[tower] + rest(tower + 1, last, 1));
        best = Math.min(best, beacons[tower] + rest(tower + 1, last, 2));
      }
      memo[key] = best;
      return best;
    };
    return rest(2, first, second);
  };
  if (n === 1) return Math.min(beacons[0], lanterns[0]);
  const prices = (tower) => [0, lanterns[tower], beacons[tower]];
  return Math.min(
    ...prices(0).flatMap((price, first) => prices(1).map((more, second) => price + more + around(first, second))),
  );
}
