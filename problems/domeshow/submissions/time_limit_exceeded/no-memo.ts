// Right, but works out the best evening after a show again for every way to reach it: exponential.
function bestEvening(shows: [number, number, number, number][], swap: number): number {
  const sorted = shows.toSorted((a, b) => a[0] - b[0]);
  const after = (last: number): number => {
    let best = 0;
    for (let next = last + 1; next < sorted.length; next++) {
      const [start, , lens, pay] = sorted[next];
      if (last >= 0 && start < sorted[last][1] + (lens === sorted[last][2] ? 0 : swap)) continue;
      best = Math.max(best, pay + after(next));
    }
    return best;
  };
  return after(-1);
}
