// Mistake: forgets the loss of a pair.
function mostChicks(chicks: number[], walks: [number, number][], quarrel: number): number {
  const neighbours = chicks.map((): number[] => []);
  for (const [one, other] of walks) {
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  const most = (post: number, from: number): { closed: number; alone: number; paired: number } => {
    let closed = 0;
    let alone = chicks[post];
    let gain = -Infinity;
    for (const next of neighbours[post]) {
      if (next === from) continue;
      const behind = most(next, post);
      closed += Math.max(behind.closed, behind.alone, behind.paired);
      alone += behind.closed;
      gain = Math.max(gain, behind.alone - behind.closed);
    }
    return { closed, alone, paired: alone + gain };
  };
  const { closed, alone, paired } = most(0, -1);
  return Math.max(closed, alone, paired);
}
