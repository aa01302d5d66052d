function crossIceField(danger: number[][], rope: number): number {
  const rows = danger.length;
  const columns = danger[0].length;
  const memo = new Map<number, number>();

  /** The least danger from row i to the last, with the left climber in column a and the right one `gap` further. */
  function from(i: number, a: number, gap: number): number {
    const [left, right] = [danger[i][a] ?? -1, danger[i][a + gap] ?? -1];
    if (gap < 1 || gap > rope || left === -1 || right === -1) return Infinity;
    const here = gap === 1 ? 2 * (left + right) : left + right;
    if (i === rows - 1) return here;
    const key = (i * columns + a) * 64 + gap;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let rest = Infinity;
    for (let step = -1; step <= 1; step++) {
      for (let wider = -1; wider <= 1; wider++) {
        rest = Math.min(rest, from(i + 1, a + step, gap + wider - step));
      }
    }
    memo.set(key, here + rest);
    return here + rest;
  }

  let answer = Infinity;
  for (let a = 0; a < columns; a++) {
    for (let gap = 1; gap <= rope; gap++) answer = Math.min(answer, from(0, a, gap));
  }
  return Number.isFinite(answer) ? answer : -1;
}
