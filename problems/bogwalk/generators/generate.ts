const cases: Record<string, number> = {
  "secret/30-random-three-by-three": 4201,
  "secret/31-random-three-by-four": 4202,
  "secret/32-random-five-by-four": 4203,
  "secret/33-random-five-by-five": 4204,
  "secret/34-random-six-by-five": 4205,
  "secret/40-large-two-posts": 4311,
  "secret/41-large-three-posts": 4312,
  "secret/42-large-five-posts": 4313,
  "secret/43-large-posts-at-the-end": 4314,
  "secret/44-large-posts-moved": 4315,
};

/** Rows, columns, tussocks, and where on the walk the posts stand. */
const bogs: Record<string, [number, number, number, number[]]> = {
  "secret/30-random-three-by-three": [3, 3, 8, [0, 3, 7]],
  "secret/31-random-three-by-four": [3, 4, 11, [0, 10]],
  "secret/32-random-five-by-four": [5, 4, 18, [0, 9, 17]],
  "secret/33-random-five-by-five": [5, 5, 25, [0, 24]],
  "secret/34-random-six-by-five": [6, 5, 28, [0, 5, 10, 15, 20, 27]],
  "secret/40-large-two-posts": [7, 7, 43, [0, 42]],
  "secret/41-large-three-posts": [7, 7, 44, [0, 30, 43]],
  "secret/42-large-five-posts": [7, 7, 45, [0, 18, 26, 35, 44]],
  "secret/43-large-posts-at-the-end": [7, 7, 44, [0, 37, 39, 41, 42, 43]],
  "secret/44-large-posts-moved": [7, 7, 49, [0, 8, 14, 20, 26, 32, 38, 48]],
};

/** A bog with at least one walk, except perhaps where two posts of it are exchanged. */
function generate(name: string, random: Random): unknown[] {
  const [rows, columns, length, posts] = bogs[name];
  const cut = random.int(0, rows * columns - length);
  const walk = shaken(rows, columns, random).slice(cut, cut + length);
  const chart = Array.from({ length: rows }, () => new Array<string>(columns).fill("#"));
  for (const [row, column] of walk) chart[row][column] = ".";
  const order = name.includes("moved") ? [posts[0], posts[2], posts[1], ...posts.slice(3)] : posts;
  order.forEach((at, post) => {
    const [row, column] = walk[at];
    chart[row][column] = String(post + 1);
  });
  return [chart.map((row) => row.join(""))];
}

/** A walk over all cells: a snake of which one end bites into its body again and again. */
function shaken(rows: number, columns: number, random: Random): [number, number][] {
  let walk = Array.from({ length: rows * columns }, (_, at): [number, number] => {
    const row = Math.floor(at / columns);
    return [row, row % 2 === 0 ? at % columns : columns - 1 - (at % columns)];
  });
  for (let times = 0; times < 2000; times++) {
    if (random.int(0, 1) === 1) walk.reverse();
    const [row, column] = walk[walk.length - 1];
    const bitten = walk.flatMap(([r, c], at) => (Math.abs(r - row) + Math.abs(c - column) === 1 ? [at] : []));
    const at = random.pick(bitten);
    walk = [...walk.slice(0, at + 1), ...walk.slice(at + 1).reverse()];
  }
  return walk;
}
