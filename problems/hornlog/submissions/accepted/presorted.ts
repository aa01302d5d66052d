type Rule = { instrument: number; value: number };
/** A group's watches, once for each instrument in the order of its readings, and where its node belongs. */
type Task = { orders: number[][]; level: number; place: (node: TreeNode<Rule>) => void };

// Sorts once. A split keeps the order of every list, so no group is ever sorted again.
function growTree(readings: number[][], signals: number[], depth: number, least: number): TreeNode<Rule> {
  const watches = [...signals.keys()];
  const orders = readings[0].map((_, i) => watches.toSorted((a, b) => readings[a][i] - readings[b][i]));
  const roots: TreeNode<Rule>[] = [];
  const tasks: Task[] = [{ orders, level: 0, place: (node) => roots.push(node) }];
  for (const { orders: lists, level, place } of tasks) {
    const rule = level < depth ? bestSplit(lists, readings, signals, least) : null;
    if (rule === null) {
      place(new TreeNode({ instrument: -1, value: commonest(lists[0], signals) }));
      continue;
    }
    const node = new TreeNode(rule);
    place(node);
    const goesLeft = (watch: number) => readings[watch][rule.instrument] <= rule.value;
    const left = lists.map((list) => list.filter(goesLeft));
    const right = lists.map((list) => list.filter((watch) => !goesLeft(watch)));
    tasks.push({ orders: left, level: level + 1, place: (child) => (node.left = child) });
    tasks.push({ orders: right, level: level + 1, place: (child) => (node.right = child) });
  }
  return roots[0];
}

/** Costs as fractions: |g| · G(g) is (|g|² − Σ c²) / |g|. A pair of watches with different signals counts 2. */
function bestSplit(lists: number[][], readings: number[][], signals: number[], least: number): Rule | null {
  const size = lists[0].length;
  const whole = tally(lists[0], signals);
  let rule: Rule | null = null;
  let bestTop = size * size - whole.reduce((sum, count) => sum + count ** 2, 0);
  let bestBottom = size;
  lists.forEach((list, instrument) => {
    const below = whole.map(() => 0);
    let mixedBelow = 0;
    let mixedAbove = size * size - whole.reduce((sum, count) => sum + count ** 2, 0);
    for (let taken = 1; taken <= size - least; taken++) {
      const signal = signals[list[taken - 1]];
      mixedBelow += 2 * (taken - 1 - below[signal]);
      mixedAbove -= 2 * (size - taken + 1 - (whole[signal] - below[signal]));
      below[signal] += 1;
      const value = readings[list[taken - 1]][instrument];
      if (taken < least || value === readings[list[taken]][instrument]) continue;
      const top = mixedBelow * (size - taken) + mixedAbove * taken;
      const bottom = taken * (size - taken);
      if (top * bestBottom < bestTop * bottom) [rule, bestTop, bestBottom] = [{ instrument, value }, top, bottom];
    }
  });
  return rule;
}

function commonest(group: number[], signals: number[]): number {
  const counts = tally(group, signals);
  return counts.indexOf(Math.max(...counts));
}

function tally(group: number[], signals: number[]): number[] {
  const counts = new Array<number>(10).fill(0);
  for (const watch of group) counts[signals[watch]] += 1;
  return counts;
}
