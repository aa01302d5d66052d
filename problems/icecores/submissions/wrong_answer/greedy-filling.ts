// Mistake: greedy. Keeps filling a tube as long as the next slice costs less there than a new tube does.
function cheapestTubes(salt: number[], tube: number, room: number): number {
  let total = tube;
  let slices: number[] = [];
  const price = (some: number[]) => (some.length === 0 ? 0 : (Math.max(...some) - Math.min(...some)) ** 2);
  for (const content of salt) {
    const more = price([...slices, content]) - price(slices);
    if (slices.length === room || more > tube) {
      total += tube;
      slices = [content];
    } else {
      total += more;
      slices.push(content);
    }
  }
  return total;
}
