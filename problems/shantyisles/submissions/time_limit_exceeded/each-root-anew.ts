// Right, but walks the whole tree for each island: O(n² log n).
function eveningsFrom(causeways: [number, number][]): number[] {
  const neighbours = Array.from({ length: causeways.length + 1 }, (): number[] => []);
  for (const [one, other] of causeways) {
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  const measure = (island: number, from: number): number => {
    const behind = neighbours[island].filter((next) => next !== from).map((next) => measure(next, island));
    behind.sort((a, b) => b - a);
    return behind.reduce((most, evenings, at) => Math.max(most, at + 1 + evenings), 0);
  };
  return neighbours.map((_, island) => measure(island, -1));
}
