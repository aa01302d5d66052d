function cheapestStunt(picture: string[], prices: number[]): number {
  const cells = picture.join("");
  // For each sector of a level, row by row: the least price if it shows light before (at 2i) or dark (at 2i + 1).
  let sectors = Float64Array.from({ length: 2 * cells.length }, (_, at) =>
    (cells[at >> 1] === "#") === (at % 2 === 1) ? 0 : prices[0],
  );
  let side = picture.length;
  for (const price of prices.slice(1)) {
    const parts = sectors;
    const width = side;
    side /= 2;
    const sum = (at: number) => {
      const sector = at >> 1;
      const first = 4 * (Math.floor(sector / side) * width + (sector % side)) + (at % 2);
      return parts[first] + parts[first + 2] + parts[first + 2 * width] + parts[first + 2 * width + 2];
    };
    sectors = Float64Array.from({ length: 2 * side * side }, (_, at) => Math.min(sum(at), price + sum(at ^ 1)));
  }
  return sectors[0];
}
