// Lengths as exact whole numbers of any size, found bottom-up: a pattern is measured once all that it calls are.
function movesAt(book: string[], places: number[]): string {
  const names = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const lengths = new Map([..."abcdefghijklmnopqrstuvwxyz"].map((move) => [move, 1n]));
  // starts[p][i]: the moves before letter i of pattern p, up to the first letter that never ends.
  const starts = book.map((): bigint[] => []);
  const measure = (at: number): boolean => {
    starts[at] = [0n];
    for (const [i, letter] of [...book[at]].entries()) {
      const length = lengths.get(letter);
      if (length === undefined) return false;
      starts[at].push(starts[at][i] + length);
    }
    return true;
  };
  // In each of as many rounds as there are patterns, one more is measured at least, if any more ends at all.
  for (let round = 0; round < book.length; round++) {
    book.forEach((_, at) => {
      if (measure(at)) lengths.set(names[at], starts[at][starts[at].length - 1]);
    });
  }
  const heads = starts.map((list) => list[list.length - 1]);
  const nextOf = (at: number): number => names.indexOf(book[at][starts[at].length - 1]);

  const letterOf = (first: number, place: number): string => {
    let skip = BigInt(place) - 1n;
    let at = first;
    const seen = new Map<number, bigint>();
    while (skip >= heads[at]) {
      if (lengths.has(names[at])) return "-";
      const earlier = seen.get(at);
      if (earlier === skip) return "-";
      if (earlier !== undefined) skip %= earlier - skip;
      seen.set(at, skip);
      if (skip < heads[at]) break;
      skip -= heads[at];
      at = nextOf(at);
    }
    for (;;) {
      let [low, high] = [0, starts[at].length - 1];
      // The last letter that starts at or before the move that is looked for; letters without moves start there too.
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (starts[at][middle] <= skip) low = middle;
        else high = middle;
      }
      const letter = book[at][low];
      if (!names.includes(letter)) return letter;
      skip -= starts[at][low];
      at = names.indexOf(letter);
    }
  };
  return places.map((place) => letterOf(0, place)).join("");
}
