/**
 * Counts the numbers that are written with the digits of a set only, for every set, and puts them together.
 * @param {string} low
 * @param {string} high
 * @param {number} every
 * @param {number} punches
 * @returns {number}
 */
function countEngravings(low, high, every, punches) {
  const MODULUS = 1_000_000_007;

  /** The numbers from 1 to the bound, or below it, with these digits only. @param {string} bound @param {number[]} digits @param {boolean} inclusive */
  const upTo = (bound, digits, inclusive) => {
    /** below[r]: beginnings with the remainder r that are less than the bound's, of any length. @type {number[]} */
    let below = new Array(every).fill(0);
    let equal = true;
    let remainder = 0;
    [...bound].forEach((sign, at) => {
      const next = new Array(every).fill(0);
      const last = Number(sign);
      for (const digit of digits) {
        below.forEach((count, r) => {
          const to = (r * 10 + digit) % every;
          next[to] = (next[to] + count) % MODULUS;
        });
        // Here a shorter number begins, or one of full length becomes less than the bound.
        if (at > 0 && digit > 0) next[digit % every]++;
        if (equal && digit < last && (at > 0 || digit > 0)) next[(remainder * 10 + digit) % every]++;
      }
      equal &&= digits.includes(last);
      remainder = (remainder * 10 + last) % every;
      below = next;
    });
    return below[0] + (inclusive && equal && remainder === 0 ? 1 : 0);
  };

  // Of the sets of `size` digits with the right sign, so that a number of exactly t digits counts once for t ≤ punches.
  /** @param {number} size */
  const weight = (size) => {
    let sum = 0;
    for (let exact = size; exact <= punches; exact++) sum += (-1) ** (exact - size) * choose(10 - size, exact - size);
    return sum;
  };
  let total = 0;
  for (let set = 1; set < 1024; set++) {
    const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => (set >> digit) % 2 === 1);
    const count = upTo(high, digits, true) - upTo(low, digits, false);
    total = (total + weight(digits.length) * count) % MODULUS;
  }
  return (total + MODULUS) % MODULUS;
}

/** @param {number} n @param {number} k @returns {number} */
function choose(n, k) {
  return k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
}
