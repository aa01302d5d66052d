// Remembers how many walks go on from a tussock when a certain set has sunk (the start is left out); turns back at dead ends.
function countWalks(bog: string[]): number {
  const tussocks: [row: number, column: number][] = [];
  bog.forEach((row, at) => [...row].forEach((sign, column) => sign !== "#" && tussocks.push([at, column])));
  const posts = tussocks.map(([row, column]) => (bog[row][column] === "." ? 0 : Number(bog[row][column])));
  const near = tussocks.map(([row, column]) =>
    tussocks.flatMap(([r, c], other) => (Math.abs(r - row) + Math.abs(c - column) === 1 ? [other] : [])),
  );
  const end = posts.indexOf(Math.max(...posts));
  const sunk = tussocks.map(() => false);
  const memo = tussocks.map(() => new Map<number, number>());

  const walk = (here: number, turn: number, count: number, set: number): number => {
    if (count === tussocks.length) return here === end ? 1 : 0;
    const known = memo[here].get(set);
    if (known !== undefined) return known;
    const onward = near[here].filter((next) => !sunk[next] && posts[next] <= turn);
    // A tussock with no way on but from here comes next, or never.
    const tight = near[here].filter((at) => !sunk[at] && at !== end && near[at].filter((to) => !sunk[to]).length < 2);
    let found = 0;
    for (const next of onward) {
      if (tight.some((at) => at !== next)) continue;
      sunk[next] = true;
      found += walk(next, posts[next] === turn ? turn + 1 : turn, count + 1, set + 2 ** next);
      sunk[next] = false;
    }
    memo[here].set(set, found);
    return found;
  };
  const start = posts.indexOf(1);
  sunk[start] = true;
  return walk(start, 2, 1, 0);
}
