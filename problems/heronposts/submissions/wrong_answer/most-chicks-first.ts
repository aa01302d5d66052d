// Mistake: greedy. Opens the best post that may still be opened and brings anything.
function mostChicks(chicks: number[], walks: [number, number][], quarrel: number): number {
  const neighbours = chicks.map((): number[] => []);
  for (const [one, other] of walks) {
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  const isOpen = chicks.map(() => false);
  const openAround = (post: number) => neighbours[post].filter((next) => isOpen[next]);
  let total = 0;
  const order = chicks.map((_, post) => post).sort((a, b) => chicks[b] - chicks[a]);
  for (const post of order) {
    const around = openAround(post);
    if (around.length > 1 || around.some((next) => openAround(next).length > 0)) continue;
    if (chicks[post] < around.length * quarrel) continue;
    isOpen[post] = true;
    total += chicks[post] - around.length * quarrel;
  }
  return total;
}
