// Right, but remembers the highest and the lowest reading of the part that is still open: O(n²) states for each well.
function mostPower(heat: number[], pipes: [number, number][], cuts: number): number {
  const neighbours = heat.map((): number[] => []);
  for (const [one, other] of pipes) {
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  // For each open part, by its lowest and highest reading and the cuts so far: the most power of the closed parts.
  type Open = Map<string, { low: number; high: number; cuts: number; power: number }>;
  const put = (open: Open, low: number, high: number, used: number, power: number) => {
    const key = `${low} ${high} ${used}`;
    if (used <= cuts && power > (open.get(key)?.power ?? -Infinity)) open.set(key, { low, high, cuts: used, power });
  };
  const measure = (well: number, from: number): Open => {
    let open: Open = new Map();
    put(open, heat[well], heat[well], 0, 0);
    for (const next of neighbours[well]) {
      if (next === from) continue;
      const merged: Open = new Map();
      const behind = [...measure(next, well).values()];
      for (const one of open.values()) {
        for (const other of behind) {
          const power = one.power + other.power;
          put(merged, Math.min(one.low, other.low), Math.max(one.high, other.high), one.cuts + other.cuts, power);
          put(merged, one.low, one.high, one.cuts + other.cuts + 1, power + other.high - other.low);
        }
      }
      open = merged;
    }
    return open;
  };
  const whole = [...measure(0, -1).values()].filter((one) => one.cuts === cuts);
  return Math.max(...whole.map(({ low, high, power }) => power + high - low));
}
