// Takes leaf after leaf off the tree; each hands its three numbers on to the one neighbour it has left.
function mostChicks(chicks: number[], walks: [number, number][], quarrel: number): number {
  const degree = chicks.map(() => 0);
  // The exclusive or of a post's remaining neighbours: with one left, it is that one.
  const link = chicks.map(() => 0);
  for (const [one, other] of walks) {
    degree[one] += 1;
    degree[other] += 1;
    link[one] ^= other;
    link[other] ^= one;
  }
  const closed = chicks.map(() => 0);
  const alone = [...chicks];
  const paired = chicks.map(() => -Infinity);
  const leaves = chicks.map((_, post) => post).filter((post) => degree[post] === 1);
  for (const post of leaves) {
    // The last post of all has no neighbour left.
    if (degree[post] === 0) continue;
    const next = link[post];
    paired[next] = Math.max(paired[next] + closed[post], alone[next] + alone[post] - quarrel);
    alone[next] += closed[post];
    closed[next] += Math.max(closed[post], alone[post], paired[post]);
    link[next] ^= post;
    degree[next] -= 1;
    if (degree[next] === 1) leaves.push(next);
  }
  const last = leaves.length === 0 ? 0 : leaves[leaves.length - 1];
  return Math.max(closed[last], alone[last], paired[last]);
}
