// Right, but follows every pair of ways to the end: O(9^r).
function crossIceField(danger: number[][], rope: number): number {
  const from = (i: number, a: number, b: number): number => {
    const [left, right] = [danger[i][a] ?? -1, danger[i][b] ?? -1];
    if (b <= a || b - a > rope || left === -1 || right === -1) return Infinity;
    let rest = i === danger.length - 1 ? 0 : Infinity;
    if (rest > 0) {
      for (let x = a - 1; x <= a + 1; x++)
        for (let y = b - 1; y <= b + 1; y++) rest = Math.min(rest, from(i + 1, x, y));
    }
    return (left + right) * (b - a === 1 ? 2 : 1) + rest;
  };
  let answer = Infinity;
  for (let a = 0; a < danger[0].length; a++) {
    for (let b = a + 1; b < danger[0].length; b++) answer = Math.min(answer, from(0, a, b));
  }
  return answer === Infinity ? -1 : answer;
}
