// Mistake: the slowest neighbour first, but then all others count as if they had nothing to do.
function eveningsFrom(causeways: [number, number][]): number[] {
  const neighbours = Array.from({ length: causeways.length + 1 }, (): number[] => []);
  for (const [one, other] of causeways) {
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  const down: number[] = [];
  const schedule = (numbers: number[]) => {
    const sorted = numbers.toSorted((a, b) => b - a);
    return sorted.length === 0 ? 0 : Math.max(sorted[0] + 1, sorted.length);
  };
  const measure = (island: number, from: number) => {
    const behind = neighbours[island].filter((next) => next !== from);
    for (const next of behind) measure(next, island);
    down[island] = schedule(behind.map((next) => down[next]));
  };
  measure(0, -1);
  const answers: number[] = [];
  const turn = (island: number, from: number, up: number) => {
    const numberOf = (next: number) => (next === from ? up : down[next]);
    const ways = neighbours[island].toSorted((a, b) => numberOf(b) - numberOf(a));
    answers[island] = schedule(ways.map(numberOf));
    ways.forEach((next, at) => {
      if (next === from) return;
      const others = ways.filter((_, other) => other !== at).map(numberOf);
      turn(next, island, schedule(others));
    });
  };
  turn(0, -1, 0);
  return answers;
}
