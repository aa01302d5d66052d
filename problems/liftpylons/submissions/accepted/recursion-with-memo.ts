function cheapestRemoval(places: number[], heights: number[], reach: number): number {
  const memo = places.map(() => new Map<number, number>());

  /** Clears everything between masts i and j, which both stand. */
  function clear(i: number, j: number): number {
    if (j - i === 1) return 0;
    const known = memo[i].get(j);
    if (known !== undefined) return known;
    const ways: number[] = [];
    for (let k = i + 1; k < j; k++) {
      // What the last flight takes besides k: nothing, or a pylon l further right. After l, only (l, j) is left to clear.
      const partners = places.slice(k + 1, j).filter((place) => place - places[k] <= reach);
      const after = [
        clear(k, j) + heights[k] * (places[j] - places[i]),
        ...partners.map((_, at) => {
          const l = k + 1 + at;
          return clear(k, l) + clear(l, j) + Math.max(heights[k], heights[l]) * (places[j] - places[i]);
        }),
      ];
      ways.push(clear(i, k) + Math.min(...after));
    }
    const least = Math.min(...ways);
    memo[i].set(j, least);
    return least;
  }

  return clear(0, places.length - 1);
}
