// Mistake: writes new values into the array that it still reads, so that some hours count twice.
function bestReturns(reward: number[][], chance: number[][][], hours: number, discount: number): number[] {
  const values = reward.map(() => 0);
  for (let hour = 0; hour < hours; hour++) {
    reward.forEach((row, s) => {
      values[s] = Math.max(
        ...row.map((now, a) => now + discount * chance[s][a].reduce((sum, p, u) => sum + p * values[u], 0)),
      );
    });
  }
  return values;
}
