import type { Tolerance } from "./tolerance.ts";

/**
 * Labels vectors of one length so that two which may be close, place by place, get one label. In each place the numbers
 * are cut where two neighbours are too far apart to be spanned by any close pair.
 */
export function clusterLabels(vectors: number[][], tolerance: Tolerance): string[] {
  const labels = vectors.map(() => "");
  for (let place = 0; place < (vectors[0]?.length ?? 0); place += 1) {
    const order = vectors
      .map((vector, at) => ({ value: vector[place] ?? 0, at }))
      .toSorted((one, other) => one.value - other.value);
    let cluster = 0;
    let before: number | null = null;
    for (const { value, at } of order) {
      if (before !== null && value - before > widestSlack(before, value, tolerance)) cluster += 1;
      before = value;
      labels[at] += `${cluster},`;
    }
  }
  return labels;
}

/**
 * The most that a result and an answer on the two sides of a gap may be apart. The answer may lie beyond the gap's ends,
 * but no further from zero than the result's share allows.
 */
function widestSlack(low: number, high: number, tolerance: Tolerance): number {
  const relative = tolerance.floatRelativeTolerance ?? 0;
  if (relative >= 1) return Infinity;
  const answer = Math.max(Math.abs(low), Math.abs(high)) / (1 - relative);
  // Rounding in the comparison itself must not cut a pair apart.
  return Math.max(tolerance.floatAbsoluteTolerance ?? 0, relative * answer) * (1 + 1e-9);
}
