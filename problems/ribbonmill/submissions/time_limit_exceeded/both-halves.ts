// Follows both halves in every round, although only one of them holds the stitch.
function shadeAt(pattern: number[], rounds: number, position: number): number {
  const search = (round: number, at: number): number => {
    if (round === 0) return at in pattern ? pattern[at] : 0;
    const half = pattern.length * 2 ** (round - 1);
    const front = search(round - 1, at);
    const back = search(round - 1, 2 * half - 1 - at) + round;
    return at < half ? front : back;
  };
  return search(rounds, position);
}
