// Mistake: counts on the likeliest outcome of an action in place of the mean.
function bestReturns(reward: number[][], chance: number[][][], hours: number, discount: number): number[] {
  let values = reward.map(() => 0);
  for (let hour = 0; hour < hours; hour++) {
    values = reward.map((row, s) =>
      Math.max(...row.map((now, a) => now + discount * values[chance[s][a].indexOf(Math.max(...chance[s][a]))])),
    );
  }
  return values;
}
