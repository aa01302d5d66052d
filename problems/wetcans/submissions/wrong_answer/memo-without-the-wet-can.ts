// Mistake: the memo's key forgets which can is wet.
function winningCans(oil: number, cans: number[]): number[] {
  const wins: boolean[] = [];
  const isGood = (left: number, can: number): boolean => cans[can] <= left && !isWon(left - cans[can], can);
  const isWon = (left: number, wet: number): boolean => {
    wins[left] ??= cans.some((_, can) => can !== wet && isGood(left, can));
    return wins[left];
  };
  return [...cans.keys()].filter((can) => isGood(oil, can));
}
