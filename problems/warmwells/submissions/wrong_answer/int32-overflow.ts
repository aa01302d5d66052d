// Mistake: totals reach 10^12 and wrap around in 32 bits.
function mostPower(heat: number[], pipes: [number, number][], cuts: number): number {
  const neighbours = heat.map((): number[] => []);
  for (const [one, other] of pipes) {
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  const measure = (well: number, from: number): number[][] => {
    let best = [[0], [heat[well]], [-heat[well]], [0]];
    for (const next of neighbours[well]) {
      if (next === from) continue;
      const behind = measure(next, well);
      const size = best[0].length + behind[0].length;
      const merged = best.map(() => new Array<number>(size).fill(-Infinity));
      best.forEach((row, chosen) => {
        behind.forEach((other, there) => {
          if ((chosen & there) === 0) join(merged[chosen | there], row, other, 0);
          if (there === 3) join(merged[chosen], row, other, 1);
        });
      });
      best = merged;
    }
    return best;
  };
  const join = (merged: number[], one: number[], other: number[], extra: number) => {
    for (let i = 0; i < one.length; i++) {
      for (let j = 0; j < other.length; j++) {
        merged[i + j + extra] = Math.max(
          merged[i + j + extra],
          one[i] + other[j] === -Infinity ? -Infinity : (one[i] + other[j]) | 0,
        );
      }
    }
  };
  return measure(0, -1)[3][cuts];
}
