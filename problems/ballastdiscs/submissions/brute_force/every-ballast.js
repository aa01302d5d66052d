/**
 * Hangs every possible number of discs of each kind and counts the ballasts one by one.
 * @param {number[]} masses
 * @param {number} target
 * @returns {number}
 */
function countBallasts(masses, target) {
  let count = 0;
  /** @type {(kind: number, left: number) => void} */
  const hang = (kind, left) => {
    if (kind === masses.length) {
      if (left === 0) count = (count + 1) % 1_000_000_007;
      return;
    }
    for (let mass = 0; mass <= left; mass += masses[kind]) hang(kind + 1, left - mass);
  };
  hang(0, target);
  return count;
}
