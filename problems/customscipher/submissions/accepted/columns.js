/**
 * @param {string[]} paid
 * @param {string[]} owed
 * @param {number} base
 * @returns {number}
 */
function countKeys(paid, owed, base) {
  const letters = [...new Set([...paid, ...owed].join(""))];
  /** columns[place][letter]: how often it counts in that column, the ones first. @type {number[][]} */
  const columns = [];
  const leads = letters.map(() => 0);
  /** @param {string} word @param {number} sign */
  const enter = (word, sign) => {
    if (word.length > 1) leads[letters.indexOf(word[0])] = 1;
    [...word].reverse().forEach((name, place) => {
      const letter = letters.indexOf(name);
      columns[place] ??= [];
      columns[place][letter] = (columns[place][letter] ?? 0) + sign;
    });
  };
  for (const word of paid) enter(word, 1);
  for (const word of owed) enter(word, -1);
  const inColumn = columns.map((column) => letters.map((_, letter) => letter).filter((letter) => letter in column));

  /** @type {number[]} */
  const key = letters.map(() => -1);
  let taken = 0;

  /** The keys that complete the present one. @param {number} place @param {number} at @param {number} sum @returns {number} */
  const complete = (place, at, sum) => {
    if (place === columns.length) return sum === 0 ? 1 : 0;
    if (at === inColumn[place].length) return sum % base === 0 ? complete(place + 1, 0, sum / base) : 0;
    const letter = inColumn[place][at];
    const count = columns[place][letter];
    if (key[letter] >= 0) return complete(place, at + 1, sum + count * key[letter]);
    let found = 0;
    for (let digit = leads[letter]; digit < base; digit++) {
      if ((taken >> digit) % 2 === 1) continue;
      key[letter] = digit;
      taken += 1 << digit;
      found += complete(place, at + 1, sum + count * digit);
      taken -= 1 << digit;
    }
    key[letter] = -1;
    return found;
  };
  return complete(0, 0, 0);
}
