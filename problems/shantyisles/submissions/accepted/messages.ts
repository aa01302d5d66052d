// Every island collects one number from each neighbour: the evenings that the neighbour needs for its own side.
function eveningsFrom(causeways: [number, number][]): number[] {
  const neighbours = Array.from({ length: causeways.length + 1 }, (): number[] => []);
  for (const [one, other] of causeways) {
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  const parent: number[] = [];
  const order = [0];
  for (const island of order) {
    for (const next of neighbours[island]) {
      if (next === parent[island]) continue;
      parent[next] = island;
      order.push(next);
    }
  }
  const heard = neighbours.map((): number[] => []);
  const schedule = (numbers: number[]) => {
    let last = 0;
    numbers.sort((a, b) => b - a).forEach((evenings, at) => (last = Math.max(last, evenings + at + 1)));
    return last;
  };
  const sent: number[] = [];
  for (const island of order.toReversed()) {
    sent[island] = schedule(heard[island]);
    if (island !== 0) heard[parent[island]].push(sent[island]);
  }
  // From island 0 outwards, each has heard from all its neighbours by the time it is reached.
  const answers: number[] = [];
  for (const island of order) {
    answers[island] = schedule(heard[island]);
    const numbers = heard[island];
    // Among equal numbers it doesn't matter which is left out, so one answer for each different number will do.
    const without: number[] = [];
    const early: number[] = [0];
    for (const [at, evenings] of numbers.entries()) early.push(Math.max(early[at], evenings + at + 1));
    let late = 0;
    for (let at = numbers.length - 1; at >= 0; at--) {
      without[numbers[at]] = Math.max(early[at], late);
      late = Math.max(late, numbers[at] + at);
    }
    for (const next of neighbours[island]) {
      if (next !== parent[island]) heard[next].push(without[sent[next]]);
    }
  }
  return answers;
}
