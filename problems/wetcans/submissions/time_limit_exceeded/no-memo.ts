// Right, but plays the same positions again and again: exponential.
function winningCans(oil: number, cans: number[]): number[] {
  const isGood = (left: number, can: number): boolean => cans[can] <= left && !isWon(left - cans[can], can);
  const isWon = (left: number, wet: number): boolean => {
    return cans.some((_, can) => can !== wet && isGood(left, can));
  };
  return [...cans.keys()].filter((can) => isGood(oil, can));
}
