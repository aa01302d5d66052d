// Mistake: greedy. Always takes the action with the greatest reward at once.
function bestReturns(reward: number[][], chance: number[][][], hours: number, discount: number): number[] {
  const actions = reward.map((row) => row.indexOf(Math.max(...row)));
  let values = reward.map(() => 0);
  for (let hour = 0; hour < hours; hour++) {
    values = actions.map(
      (a, s) => reward[s][a] + discount * chance[s][a].reduce((sum, p, u) => sum + p * values[u], 0),
    );
  }
  return values;
}
