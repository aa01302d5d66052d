/**
 * @param {number[][]} reward
 * @param {number[][][]} chance
 * @param {number} hours
 * @param {number} discount
 * @returns {number[]}
 */
function bestReturns(reward, chance, hours, discount) {
  let values = reward.map(() => 0);
  for (let hour = 0; hour < hours; hour++) {
    values = reward.map((row, s) =>
      Math.max(...row.map((now, a) => now + discount * chance[s][a].reduce((sum, p, u) => sum + p * values[u], 0))),
    );
  }
  return values;
}
