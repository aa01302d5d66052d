// Right, but tries every rule: about 4ⁿ of them.
function leastListening(asked: number[], play: number[], most: number): number {
  const search = (i: number, j: number, plays: number): number => {
    if (i === j) return 0;
    if (plays === 0) return Infinity;
    const requests = asked.slice(i, j).reduce((sum, times) => sum + times, 0);
    let least = Infinity;
    for (let k = i; k < j; k++) {
      least = Math.min(least, play[k] * requests + search(i, k, plays - 1) + search(k + 1, j, plays - 1));
    }
    return least;
  };
  const answer = search(0, asked.length, most);
  return answer === Infinity ? -1 : answer;
}
