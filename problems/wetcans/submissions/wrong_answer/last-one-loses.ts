// Mistake: takes the keeper who can't fill the lamp for the winner.
function winningCans(oil: number, cans: number[]): number[] {
  const wins = Array.from({ length: oil + 1 }, (): boolean[] => []);
  const isGood = (left: number, can: number): boolean => cans[can] <= left && !isWon(left - cans[can], can);
  const isWon = (left: number, wet: number): boolean => {
    const others = [...cans.keys()].filter((can) => can !== wet && cans[can] <= left);
    wins[left][wet] ??= others.length === 0 || others.some((can) => isGood(left, can));
    return wins[left][wet];
  };
  return [...cans.keys()].filter((can) => isGood(oil, can));
}
