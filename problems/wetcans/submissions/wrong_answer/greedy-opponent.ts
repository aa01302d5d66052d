// Mistake: the other keeper is taken for one who always takes the largest can.
function winningCans(oil: number, cans: number[]): number[] {
  const wins = (left: number, wet: number, isOlder: boolean): boolean => {
    const dry = [...cans.keys()].filter((can) => can !== wet && cans[can] <= left);
    if (dry.length === 0) return !isOlder;
    const largest = dry.reduce((best, can) => (cans[can] > cans[best] ? can : best));
    return wins(left - cans[largest], largest, !isOlder);
  };
  return [...cans.keys()].filter((can) => cans[can] <= oil && wins(oil - cans[can], can, false));
}
