/**
 * Follows the statement word by word, with costs as fractions of whole numbers.
 * @param {number[][]} readings
 * @param {number[]} signals
 * @param {number} depth
 * @param {number} least
 */
function growTree(readings, signals, depth, least) {
  /** |g| · G(g) as a fraction. */
  const mixed = (group) => {
    let top = 0n;
    for (const a of group) for (const b of group) if (signals[a] !== signals[b]) top++;
    return { top, bottom: BigInt(group.length) };
  };
  const plus = (a, b) => ({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom });
  const isLess = (a, b) => a.top * b.bottom < b.top * a.bottom;
  const grow = (group, level) => {
    let best = null;
    for (let instrument = 0; instrument < readings[0].length; instrument++) {
      const values = [...new Set(group.map((watch) => readings[watch][instrument]))].sort((a, b) => a - b);
      for (const value of values) {
        const left = group.filter((watch) => readings[watch][instrument] <= value);
        const right = group.filter((watch) => readings[watch][instrument] > value);
        if (left.length < least || right.length < least) continue;
        const cost = plus(mixed(left), mixed(right));
        if (best === null || isLess(cost, best.cost)) best = { instrument, value, left, right, cost };
      }
    }
    if (best === null || !isLess(best.cost, mixed(group)) || level === depth) {
      const times = (signal) => group.filter((watch) => signals[watch] === signal).length;
      let value = 0;
      for (let signal = 1; signal <= 9; signal++) if (times(signal) > times(value)) value = signal;
      return new TreeNode({ instrument: -1, value });
    }
    const { instrument, value, left, right } = best;
    return new TreeNode({ instrument, value }, grow(left, level + 1), grow(right, level + 1));
  };
  return grow([...signals.keys()], 0);
}
