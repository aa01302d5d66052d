// Right, but goes through the whole group for each reading: O(m · n²) for a group of n watches.
type Rule = { instrument: number; value: number };
function growTree(readings: number[][], signals: number[], depth: number, least: number): TreeNode<Rule> {
  const count = (group: number[], signal: number) => group.filter((watch) => signals[watch] === signal).length;
  const squares = (group: number[]) => {
    const counts = new Array<number>(10).fill(0);
    for (const watch of group) counts[signals[watch]] += 1;
    return counts.reduce((sum, times) => sum + times * times, 0);
  };
  const grow = (group: number[], level: number): TreeNode<Rule> => {
    let best = { instrument: -1, value: 0, cost: { top: squares(group), bottom: group.length } };
    for (let instrument = 0; instrument < readings[0].length && level < depth; instrument++) {
      const values = [...new Set(group.map((watch) => readings[watch][instrument]))].sort((a, b) => a - b);
      for (const value of values) {
        const left = group.filter((watch) => readings[watch][instrument] <= value);
        const right = group.filter((watch) => readings[watch][instrument] > value);
        if (left.length < least || right.length < least) continue;
        const sum = {
          top: squares(left) * right.length + squares(right) * left.length,
          bottom: left.length * right.length,
        };
        if (sum.top * best.cost.bottom > best.cost.top * sum.bottom) best = { instrument, value, cost: sum };
      }
    }
    if (best.instrument < 0) {
      let value = 0;
      for (let signal = 1; signal <= 9; signal++) if (count(group, signal) > count(group, value)) value = signal;
      return new TreeNode({ instrument: -1, value });
    }
    const { instrument, value } = best;
    const left = group.filter((watch) => readings[watch][instrument] <= value);
    const right = group.filter((watch) => readings[watch][instrument] > value);
    return new TreeNode({ instrument, value }, grow(left, level + 1), grow(right, level + 1));
  };
  return grow([...signals.keys()], 0);
}
