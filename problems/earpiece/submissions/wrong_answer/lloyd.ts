// Mistake: Lloyd's iteration from evenly spaced weights, which stops in a local optimum.
function leastError(weights: number[], k: number): number {
  const sorted = weights.toSorted((a, b) => a - b);
  let centres = Array.from({ length: k }, (_, at) => sorted[Math.floor(((at + 0.5) * sorted.length) / k)]);
  let error = Infinity;
  for (let round = 0; round < 100; round++) {
    const groups = centres.map((): number[] => []);
    let now = 0;
    for (const weight of sorted) {
      const distances = centres.map((centre) => (weight - centre) ** 2);
      const least = Math.min(...distances);
      now += least;
      groups[distances.indexOf(least)].push(weight);
    }
    if (now === error) break;
    error = now;
    centres = groups.map((group, at) =>
      group.length === 0 ? centres[at] : group.reduce((sum, weight) => sum + weight, 0) / group.length,
    );
  }
  return error;
}
