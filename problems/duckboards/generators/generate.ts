const cases: Record<string, number> = {
  "secret/30-random-three-by-three": 7201,
  "secret/31-random-four-by-three": 7202,
  "secret/32-random-few-levels": 7203,
  "secret/33-random-many-pillars": 7204,
  "secret/34-random-single-row": 7205,
  "secret/40-large-no-pillars-no-singles": 7301,
  "secret/41-large-all-singles": 7302,
  "secret/42-large-pillars": 7303,
  "secret/43-large-steps-of-a-slope": 7304,
  "secret/44-large-highest-against-lowest": 7305,
};

/** Rows, columns, pillars, greatest level, singles. */
const floors: Record<string, [number, number, number, number, number]> = {
  "secret/30-random-three-by-three": [3, 3, 1, 20, 2],
  "secret/31-random-four-by-three": [4, 3, 0, 9, 2],
  "secret/32-random-few-levels": [4, 4, 3, 3, 1],
  "secret/33-random-many-pillars": [5, 5, 13, 50, 4],
  "secret/34-random-single-row": [1, 8, 1, 100, 3],
  "secret/40-large-no-pillars-no-singles": [30, 8, 0, 1_000_000_000, 0],
  "secret/41-large-all-singles": [30, 8, 0, 1_000_000_000, 4],
  "secret/42-large-pillars": [30, 8, 22, 1000, 4],
  "secret/43-large-steps-of-a-slope": [30, 8, 5, 20, 3],
  "secret/44-large-highest-against-lowest": [30, 7, 0, 1_000_000_000, 2],
};

function generate(name: string, random: Random): unknown[] {
  const [rows, columns, pillars, highest, singles] = floors[name];
  const level = (row: number, column: number): number => {
    if (name.includes("slope")) return 40 * row + 7 * column + random.int(1, highest);
    if (name.includes("against")) return random.pick([1, highest]);
    return random.int(1, highest);
  };
  const levels = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => level(row, column)),
  );
  const places = random.shuffle(levels.flatMap((row, r) => row.map((_, c): [number, number] => [r, c])));
  // As many pillars on places of either colour of the chessboard, as far as that goes, or no floor could be covered.
  const dark = places.filter(([r, c]) => (r + c) % 2 === 0);
  const light = places.filter(([r, c]) => (r + c) % 2 === 1);
  for (let pillar = 0; pillar < pillars; pillar++) {
    const [row, column] = (pillar % 2 === 0 ? dark : light)[pillar];
    levels[row][column] = 0;
  }
  return [levels, singles];
}
