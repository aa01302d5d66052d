// Right, but clears the same stretches again and again: exponential.
function cheapestRemoval(places: number[], heights: number[], reach: number): number {
  const clear = (i: number, j: number): number => {
    if (j - i === 1) return 0;
    const held = places[j] - places[i];
    let least = Infinity;
    for (let k = i + 1; k < j; k++) {
      const before = clear(i, k);
      least = Math.min(least, before + clear(k, j) + heights[k] * held);
      for (let l = k + 1; l < j && places[l] - places[k] <= reach; l++) {
        least = Math.min(least, before + clear(k, l) + clear(l, j) + Math.max(heights[k], heights[l]) * held);
      }
    }
    return least;
  };
  return clear(0, places.length - 1);
}
