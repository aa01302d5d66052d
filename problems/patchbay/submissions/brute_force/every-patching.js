/**
 * Lists every set of cables that joins each jack at most once and checks it against the rules.
 * @param {string} jacks
 * @param {number} bend
 * @returns {[number, number]}
 */
function countPatchings(jacks, bend) {
  /** Sets that keep the rules, by their number of cables. @type {number[]} */
  const found = [];
  /** @type {[number, number][]} */
  const cables = [];

  const keepsRules = () =>
    cables.every(([i, j]) => {
      const sameLetter = jacks[i].toLowerCase() === jacks[j].toLowerCase();
      const crossed = cables.some(([k, l]) => i < k && k < j && j < l);
      return sameLetter && jacks[i] !== jacks[j] && j - i - 1 >= bend && !crossed;
    });

  /** @type {(free: number[]) => void} */
  const choose = (free) => {
    if (free.length === 0) {
      if (keepsRules()) found[cables.length] = (found[cables.length] ?? 0) + 1;
      return;
    }
    const [first, ...others] = free;
    choose(others);
    for (const other of others) {
      cables.push([first, other]);
      choose(others.filter((jack) => jack !== other));
      cables.pop();
    }
  };

  choose(Array.from(jacks, (_, jack) => jack));
  return [found.length - 1, found[found.length - 1] % 1_000_000_007];
}
