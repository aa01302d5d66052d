/**
 * Goes through everything that can be known on the islands after one evening, two evenings, and so on.
 * @param {[number, number][]} causeways
 * @returns {number[]}
 */
function eveningsFrom(causeways) {
  const islands = Array.from({ length: causeways.length + 1 }, (_, island) => island);
  if (islands.length > 12) throw new Error("too many islands");
  const all = 2 ** islands.length - 1;
  /** Everything that may be known in the morning, as bits: each island that knew teaches one neighbour or none. */
  const morningsAfter = (known) => {
    let mornings = [known];
    for (const island of islands) {
      if ((known & (1 << island)) === 0) continue;
      const ends = causeways.filter((ends) => ends.includes(island)).map(([one, other]) => one + other - island);
      mornings = mornings.flatMap((now) => [now, ...ends.map((end) => now | (1 << end))]);
      mornings = [...new Set(mornings)];
    }
    return mornings;
  };
  return islands.map((first) => {
    let states = new Set([1 << first]);
    for (let evenings = 0; ; evenings++) {
      if (states.has(all)) return evenings;
      states = new Set([...states].flatMap(morningsAfter));
    }
  });
}
