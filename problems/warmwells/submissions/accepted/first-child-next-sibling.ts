// Reads the tree as first child and next sibling. A well's forest is the well, all behind it and its later siblings.
function mostPower(heat: number[], pipes: [number, number][], cuts: number): number {
  const neighbours = heat.map((): number[] => []);
  for (const [one, other] of pipes) {
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  const order = [0];
  const firstChild: number[] = [];
  const nextSibling: number[] = [];
  const isPlaced = [true];
  for (const well of order) {
    const children = neighbours[well].filter((next) => !isPlaced[next]);
    children.forEach((next, at) => {
      isPlaced[next] = true;
      nextSibling[next] = children[at + 1];
    });
    firstChild[well] = children[0];
    order.push(...children);
  }
  // forests[well][ends][j]: the best with j cuts, the pipes to the well above included, if the forest gives the part of
  // that well neither end (0), the warm one (1), the cold one (2) or both (3).
  const forests: Float64Array[][] = [];
  const none = [0, -Infinity, -Infinity, -Infinity].map((power) => Float64Array.of(power));
  const blank = (size: number) => none.map(() => new Float64Array(size).fill(-Infinity));
  let own = none;
  for (const well of order.toReversed()) {
    const behind = forests[firstChild[well]] ?? none;
    const beside = forests[nextSibling[well]] ?? none;
    own = blank(behind[0].length);
    const powers = [0, heat[well], -heat[well], 0];
    forEachDisjoint((ends, others) => {
      behind[others].forEach((power, j) => raise(own[ends | others], j, power + powers[ends]));
    });
    const forest = blank(own[0].length + beside[0].length);
    forEachDisjoint((ends, others) => combine(forest[ends | others], own[ends], beside[others], 0));
    beside.forEach((powersBeside, ends) => combine(forest[ends], own[3], powersBeside, 1));
    forests[well] = forest;
  }
  return own[3][cuts];
}

function forEachDisjoint(visit: (ends: number, others: number) => void): void {
  for (const ends of [0, 1, 2, 3]) for (const others of [0, 1, 2, 3]) if ((ends & others) === 0) visit(ends, others);
}

function combine(into: Float64Array, one: Float64Array, other: Float64Array, cut: number): void {
  one.forEach((power, i) => other.forEach((more, j) => raise(into, i + j + cut, power + more)));
}

function raise(row: Float64Array, at: number, power: number): void {
  if (power > row[at]) row[at] = power;
}
