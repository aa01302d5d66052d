/**
 * Lists, for a range of cylinders, the seconds and plays to each of them under every rule.
 * @param {number[]} asked
 * @param {number[]} play
 * @param {number} most
 * @returns {number}
 */
function leastListening(asked, play, most) {
  /** @type {(i: number, j: number) => { seconds: number, plays: number }[][]} */
  const rules = (i, j) => {
    if (i === j) return [[]];
    const found = [];
    for (let k = i; k < j; k++) {
      for (const left of rules(i, k)) {
        for (const right of rules(k + 1, j)) {
          const ways = [...left, { seconds: 0, plays: 0 }, ...right];
          found.push(ways.map(({ seconds, plays }) => ({ seconds: seconds + play[k], plays: plays + 1 })));
        }
      }
    }
    return found;
  };
  const times = rules(0, asked.length)
    .filter((ways) => ways.every(({ plays }) => plays <= most))
    .map((ways) => ways.reduce((sum, { seconds }, i) => sum + seconds * asked[i], 0));
  return times.length === 0 ? -1 : Math.min(...times);
}
