// Mistake: greedy. Plays the cylinder of the range that is asked for most, if that leaves both sides possible.
function leastListening(asked: number[], play: number[], most: number): number {
  const fits = (count: number, plays: number) => count < 2 ** plays;
  const search = (i: number, j: number, plays: number): number => {
    if (i === j) return 0;
    let root = -1;
    for (let k = i; k < j; k++) {
      if (!fits(k - i, plays - 1) || !fits(j - k - 1, plays - 1)) continue;
      if (root < 0 || asked[k] > asked[root]) root = k;
    }
    const requests = asked.slice(i, j).reduce((sum, times) => sum + times, 0);
    return play[root] * requests + search(i, root, plays - 1) + search(root + 1, j, plays - 1);
  };
  return fits(asked.length, most) ? search(0, asked.length, most) : -1;
}
