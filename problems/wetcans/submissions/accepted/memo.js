/**
 * @param {number} oil
 * @param {number[]} cans
 * @returns {number[]}
 */
function winningCans(oil, cans) {
  /** wins[left][wet]: whether the keeper whose turn it is wins with so much oil left and this can wet. @type {boolean[][]} */
  const wins = Array.from({ length: oil + 1 }, () => []);
  /** @type {(left: number, can: number) => boolean} */
  const isGood = (left, can) => cans[can] <= left && !isWon(left - cans[can], can);
  /** @type {(left: number, wet: number) => boolean} */
  const isWon = (left, wet) => {
    const row = wins[left];
    row[wet] ??= cans.some((_, can) => can !== wet && isGood(left, can));
    return row[wet];
  };
  return [...cans.keys()].filter((can) => isGood(oil, can));
}
