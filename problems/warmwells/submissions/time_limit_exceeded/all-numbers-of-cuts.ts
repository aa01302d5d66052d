// Right, but tries every number of cuts on both sides of every pipe, however few wells there are: O(n · cuts²).
function mostPower(heat: number[], pipes: [number, number][], cuts: number): number {
  const neighbours = heat.map((): number[] => []);
  for (const [one, other] of pipes) {
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  const measure = (well: number, from: number): number[][] => {
    let best = [[0], [heat[well]], [-heat[well]], [0]].map((row) => [
      ...row,
      ...new Array<number>(cuts).fill(-Infinity),
    ]);
    for (const next of neighbours[well]) {
      if (next === from) continue;
      const behind = measure(next, well);
      const size = cuts + 1;
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
      for (let j = 0; i + j + extra <= cuts; j++) {
        merged[i + j + extra] = Math.max(merged[i + j + extra], one[i] + other[j]);
      }
    }
  };
  return measure(0, -1)[3][cuts];
}
