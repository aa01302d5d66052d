// Right, but computes what follows a tick anew for every labelling before it: O(n^t).
function labelPhases(scores: number[][], change: number[][]): number[] {
  const from = (tick: number, phase: number): { total: number; path: number[] } => {
    if (tick === scores.length - 1) return { total: scores[tick][phase], path: [phase] };
    const rest = bestOf(tick + 1, phase);
    return { total: scores[tick][phase] + rest.total, path: [phase, ...rest.path] };
  };
  const bestOf = (tick: number, before: number): { total: number; path: number[] } => {
    let best = { total: -Infinity, path: [] as number[] };
    for (let phase = 0; phase < change.length; phase++) {
      const way = from(tick, phase);
      const total = way.total + (before < 0 ? 0 : change[before][phase]);
      if (total > best.total) best = { total, path: way.path };
    }
    return best;
  };
  return bestOf(0, -1).path;
}
