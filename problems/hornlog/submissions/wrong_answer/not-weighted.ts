// Mistake: adds the impurities of the two parts without weighing them by size.
type Rule = { instrument: number; value: number };
function growTree(readings: number[][], signals: number[], depth: number, least: number): TreeNode<Rule> {
  const count = (group: number[], signal: number) => group.filter((watch) => signals[watch] === signal).length;
  const cost = (group: number[]) => {
    let gini = 1;
    for (let signal = 0; signal <= 9; signal++) gini -= (count(group, signal) / group.length) ** 2;
    return gini;
  };
  const grow = (group: number[], level: number): TreeNode<Rule> => {
    let best = { instrument: -1, value: 0, cost: 2 * cost(group) };
    for (let instrument = 0; instrument < readings[0].length && level < depth; instrument++) {
      const values = [...new Set(group.map((watch) => readings[watch][instrument]))].sort((a, b) => a - b);
      for (const value of values) {
        const left = group.filter((watch) => readings[watch][instrument] <= value);
        const right = group.filter((watch) => readings[watch][instrument] > value);
        if (left.length < least || right.length < least) continue;
        const sum = cost(left) + cost(right);
        if (sum < best.cost - 1e-9) best = { instrument, value, cost: sum };
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
