// Right, but covers the same rest of the floor again and again.
function leastTilt(levels: number[][], singles: number): number {
  const columns = levels[0].length;
  const stones = levels.flat();

  /** The least tilt from a stone on; bit k of `covered` tells whether the k-th stone from here is covered already. */
  const rest = (stone: number, covered: number, left: number): number => {
    if (stone === stones.length) return 0;
    if (stones[stone] === 0 || covered % 2 === 1) return rest(stone + 1, covered >> 1, left);
    let least = Infinity;
    if (left > 0) least = rest(stone + 1, covered >> 1, left - 1);
    const right = stone + 1;
    if (right % columns > 0 && stones[right] > 0 && (covered >> 1) % 2 === 0) {
      least = Math.min(least, Math.abs(stones[stone] - stones[right]) + rest(right, (covered >> 1) + 1, left));
    }
    const below = stone + columns;
    if (below < stones.length && stones[below] > 0) {
      const board = Math.abs(stones[stone] - stones[below]);
      least = Math.min(least, board + rest(stone + 1, (covered >> 1) + 2 ** (columns - 1), left));
    }
    return least;
  };
  const tilt = rest(0, 0, singles);
  return tilt === Infinity ? -1 : tilt;
}
