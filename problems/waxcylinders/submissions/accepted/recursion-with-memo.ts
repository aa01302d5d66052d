function leastListening(asked: number[], play: number[], most: number): number {
  // memo[first][last][plays]
  const memo = asked.map(() => asked.map((): number[] => []));

  /** The least time for the requests of cylinders first to last, every one found within `plays`. */
  function search(first: number, last: number, plays: number): number {
    if (first > last) return 0;
    if (plays === 0) return Infinity;
    return (memo[first][last][plays] ??= firstPlay(first, last, plays));
  }

  function firstPlay(first: number, last: number, plays: number): number {
    let requests = 0;
    for (let i = first; i <= last; i++) requests += asked[i];
    let least = Infinity;
    for (let k = first; k <= last; k++) {
      const sides = search(first, k - 1, plays - 1) + search(k + 1, last, plays - 1);
      least = Math.min(least, requests * play[k] + sides);
    }
    return least;
  }

  const answer = search(0, asked.length - 1, most);
  return answer === Infinity ? -1 : answer;
}
