// Mistake: begins each maximum at 0, as if the buoy could stop acting when only losses are left.
function bestReturns(reward: number[][], chance: number[][][], hours: number, discount: number): number[] {
  let values = reward.map(() => 0);
  for (let hour = 0; hour < hours; hour++) {
    values = reward.map((row, s) =>
      Math.max(0, ...row.map((now, a) => now + discount * chance[s][a].reduce((sum, p, u) => sum + p * values[u], 0))),
    );
  }
  return values;
}
