// Mistake: begins with can 0 wet.
function winningCans(oil: number, cans: number[]): number[] {
  const wins = Array.from({ length: oil + 1 }, (): boolean[] => []);
  const isGood = (left: number, can: number): boolean => cans[can] <= left && !isWon(left - cans[can], can);
  const isWon = (left: number, wet: number): boolean => {
    wins[left][wet] ??= cans.some((_, can) => can !== wet && isGood(left, can));
    return wins[left][wet];
  };
  return [...cans.keys()].filter((can) => can !== 0 && isGood(oil, can));
}
