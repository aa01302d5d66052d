/** @typedef {{ instrument: number, value: number }} Rule */

/**
 * @param {number[][]} readings
 * @param {number[]} signals
 * @param {number} depth
 * @param {number} least
 * @returns {TreeNode<Rule>}
 */
function growTree(readings, signals, depth, least) {
  /** @type {(group: number[], splitsLeft: number) => TreeNode<Rule>} */
  const grow = (group, splitsLeft) => {
    const counts = new Array(10).fill(0);
    for (const watch of group) counts[signals[watch]]++;
    // The least cost is the greatest sum of squares over size. The group itself is what a split has to beat.
    let best = {
      instrument: -1,
      value: counts.indexOf(Math.max(...counts)),
      top: squares(counts),
      bottom: group.length,
    };
    for (let instrument = 0; instrument < readings[0].length && splitsLeft > 0; instrument++) {
      const at = (watch) => readings[watch][instrument];
      const sorted = group.toSorted((a, b) => at(a) - at(b));
      const left = new Array(10).fill(0);
      const right = [...counts];
      sorted.slice(0, -1).forEach((watch, before) => {
        left[signals[watch]]++;
        right[signals[watch]]--;
        const [size, rest] = [before + 1, sorted.length - before - 1];
        if (at(watch) === at(sorted[size]) || Math.min(size, rest) < least) return;
        const [top, bottom] = [squares(left) * rest + squares(right) * size, size * rest];
        if (top * best.bottom > best.top * bottom) best = { instrument, value: at(watch), top, bottom };
      });
    }
    const { instrument, value } = best;
    if (instrument < 0) return new TreeNode({ instrument, value });
    const part = (isLeft) => group.filter((watch) => readings[watch][instrument] <= value === isLeft);
    return new TreeNode({ instrument, value }, grow(part(true), splitsLeft - 1), grow(part(false), splitsLeft - 1));
  };
  return grow([...signals.keys()], depth);
}

/** @type {(counts: number[]) => number} */
function squares(counts) {
  return counts.reduce((sum, count) => sum + count * count, 0);
}
