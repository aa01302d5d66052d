// Mistake: one action for each condition, the best in the long run, whatever hours are left.
function bestReturns(reward: number[][], chance: number[][][], hours: number, discount: number): number[] {
  const value = (values: number[], s: number, a: number) =>
    reward[s][a] + discount * chance[s][a].reduce((sum, p, u) => sum + p * values[u], 0);
  let values = reward.map(() => 0);
  let actions = reward.map(() => 0);
  for (let hour = 0; hour < hours; hour++) {
    actions = reward.map((row, s) => {
      const all = row.map((_, a) => value(values, s, a));
      return all.indexOf(Math.max(...all));
    });
    values = actions.map((a, s) => value(values, s, a));
  }
  let result = reward.map(() => 0);
  for (let hour = 0; hour < hours; hour++) result = actions.map((a, s) => value(result, s, a));
  return result;
}
