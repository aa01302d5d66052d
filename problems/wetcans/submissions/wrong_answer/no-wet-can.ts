// Mistake: forgets that the can of the filling before can't be taken.
function winningCans(oil: number, cans: number[]): number[] {
  const wins: boolean[] = [];
  const isGood = (left: number, can: number): boolean => cans[can] <= left && !isWon(left - cans[can]);
  const isWon = (left: number): boolean => {
    wins[left] ??= cans.some((_, can) => isGood(left, can));
    return wins[left];
  };
  return [...cans.keys()].filter((can) => isGood(oil, can));
}
