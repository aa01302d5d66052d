/**
 * @param {number[][]} distances
 * @param {number[]} masses
 * @param {number} hull
 * @param {number[][]} across
 * @returns {number}
 */
function leastFuel(distances, masses, hull, across) {
  const count = masses.length;
  const sets = 2 ** count;
  /** least[set * count + last]: the least fuel to lift the set, the anchor `last` at the end. */
  const least = new Float64Array(sets * count).fill(Infinity);
  /** @param {number} set @param {number} anchor */
  const holds = (set, anchor) => Math.floor(set / 2 ** anchor) % 2 === 1;
  let answer = Infinity;
  for (let set = 0; set < sets; set++) {
    const mass = masses.reduce((sum, each, anchor) => (holds(set, anchor) ? sum + each : sum), hull);
    const free = masses
      .map((_, anchor) => anchor)
      .filter(
        (anchor) => !holds(set, anchor) && across.every(([upper, lower]) => lower !== anchor || holds(set, upper)),
      );
    for (let last = 0; last < count; last++) {
      // Nothing is lifted yet at the quay, whatever the last anchor may be called.
      const spent = set === 0 ? 0 : least[set * count + last];
      const from = distances[set === 0 ? count : last];
      for (const next of free) {
        const to = (set + 2 ** next) * count + next;
        least[to] = Math.min(least[to], spent + from[next] * mass);
      }
      if (set === sets - 1) answer = Math.min(answer, spent + from[count] * mass);
    }
  }
  return answer === Infinity ? -1 : answer;
}
