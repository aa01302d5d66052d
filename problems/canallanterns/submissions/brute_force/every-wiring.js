/**
 * Lists every set of wires that joins each post at most once and checks it against the rules.
 * @param {string} posts
 * @param {number} slack
 * @returns {[number, number]}
 */
function countWirings(posts, slack) {
  /** Sets that keep the rules, by their number of wires. @type {number[]} */
  const found = [];
  /** @type {[number, number][]} */
  const wires = [];

  const keepsRules = () =>
    wires.every(([i, j]) => {
      const sameLetter = posts[i].toLowerCase() === posts[j].toLowerCase();
      const crossed = wires.some(([k, l]) => i < k && k < j && j < l);
      return sameLetter && posts[i] !== posts[j] && j - i - 1 >= slack && !crossed;
    });

  /** @type {(free: number[]) => void} */
  const choose = (free) => {
    if (free.length === 0) {
      if (keepsRules()) found[wires.length] = (found[wires.length] ?? 0) + 1;
      return;
    }
    const [first, ...others] = free;
    choose(others);
    for (const other of others) {
      wires.push([first, other]);
      choose(others.filter((post) => post !== other));
      wires.pop();
    }
  };

  choose(Array.from(posts, (_, post) => post));
  return [found.length - 1, found[found.length - 1] % 1_000_000_007];
}
