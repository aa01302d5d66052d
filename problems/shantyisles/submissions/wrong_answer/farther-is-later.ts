// Mistake: takes the answer of island 0 plus the distance from it.
function eveningsFrom(causeways: [number, number][]): number[] {
  const neighbours = Array.from({ length: causeways.length + 1 }, (): number[] => []);
  for (const [one, other] of causeways) {
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  const down: number[] = [];
  const schedule = (numbers: number[]) => {
    const sorted = numbers.toSorted((a, b) => b - a);
    return sorted.reduce((most, evenings, at) => Math.max(most, at + 1 + evenings), 0);
  };
  const measure = (island: number, from: number) => {
    const behind = neighbours[island].filter((next) => next !== from);
    for (const next of behind) measure(next, island);
    down[island] = schedule(behind.map((next) => down[next]));
  };
  measure(0, -1);
  const answers: number[] = [];
  const turn = (island: number, from: number, evenings: number) => {
    answers[island] = evenings;
    for (const next of neighbours[island]) if (next !== from) turn(next, island, evenings + 1);
  };
  turn(0, -1, down[0]);
  return answers;
}
