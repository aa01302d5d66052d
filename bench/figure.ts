/** One line of the table. */
export type Figure = {
  /** What `npm run bench -- PART` selects. */
  part: string;
  name: string;
  value: number;
  unit: string;
  /** null: shown for the figure that is made of it. */
  target: { atMost: number } | { atLeast: number } | null;
  /** What the value was made of. */
  note: string;
};

export function isMet({ value, target }: Figure): boolean {
  if (target === null) return true;
  return "atMost" in target ? value <= target.atMost : value >= target.atLeast;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error("nothing has no median");
  return (low + high) / 2;
}

export function geometricMean(values: number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** Takes turns between two measurements, so that what else the machine does falls on both. */
export async function interleaved<A, B>(
  rounds: number,
  one: () => Promise<A>,
  other: () => Promise<B>,
): Promise<{ one: A[]; other: B[] }> {
  const found: { one: A[]; other: B[] } = { one: [], other: [] };
  for (let round = 0; round < rounds; round += 1) {
    // Alternating who goes first keeps a drift from favouring either.
    if (round % 2 === 0) {
      found.one.push(await one());
      found.other.push(await other());
    } else {
      found.other.push(await other());
      found.one.push(await one());
    }
  }
  return found;
}
