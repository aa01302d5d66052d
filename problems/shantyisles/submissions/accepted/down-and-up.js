/**
 * @param {[number, number][]} causeways
 * @returns {number[]}
 */
function eveningsFrom(causeways) {
  /** @type {number[][]} */
  const neighbours = Array.from({ length: causeways.length + 1 }, () => []);
  for (const [one, other] of causeways) {
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  /** The evenings that an island needs for what lies behind it, seen from island 0. @type {number[]} */
  const down = [];
  /** @type {(island: number, from: number | null) => void} */
  const measure = (island, from) => {
    const behind = neighbours[island].filter((next) => next !== from);
    for (const next of behind) measure(next, island);
    const slowestFirst = behind.map((next) => down[next]).sort((a, b) => b - a);
    down[island] = slowestFirst.reduce((most, evenings, at) => Math.max(most, at + 1 + evenings), 0);
  };
  measure(0, null);

  /** @type {number[]} */
  const answers = [];
  /**
   * `up`: the evenings that `from` needs for everything that is not behind `island`.
   * @type {(island: number, from: number | null, up: number) => void}
   */
  const turn = (island, from, up) => {
    const ways = neighbours[island].map((next) => ({ next, evenings: next === from ? up : down[next] }));
    ways.sort((a, b) => b.evenings - a.evenings);
    // rest[i]: the evenings for way i and all after it, if way i is the first to be taken.
    const rest = [0];
    for (const { evenings } of ways.toReversed()) rest.push(1 + Math.max(evenings, rest[rest.length - 1]));
    rest.reverse();
    answers[island] = rest[0];
    let before = 0;
    ways.forEach(({ next, evenings }, at) => {
      if (next !== from) turn(next, island, Math.max(before, at + rest[at + 1]));
      before = Math.max(before, at + 1 + evenings);
    });
  };
  turn(0, null, 0);
  return answers;
}
