// Mistake: greedy. Lays the board with the least tilt first, then the next one that fits.
function leastTilt(levels: number[][], singles: number): number {
  const columns = levels[0].length;
  const stones = levels.flat();
  const boards = stones.flatMap((level, stone) =>
    [stone + 1, stone + columns]
      .filter((other, down) => other < stones.length && (down === 1 || other % columns > 0))
      .filter((other) => level > 0 && stones[other] > 0)
      .map((other) => ({ stone, other, tilt: Math.abs(level - stones[other]) })),
  );
  const covered = stones.map((level) => level === 0);
  let total = 0;
  for (const { stone, other, tilt } of boards.sort((one, two) => one.tilt - two.tilt)) {
    if (covered[stone] || covered[other]) continue;
    covered[stone] = true;
    covered[other] = true;
    total += tilt;
  }
  return covered.filter((done) => !done).length <= singles ? total : -1;
}
