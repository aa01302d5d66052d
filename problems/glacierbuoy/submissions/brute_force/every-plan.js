/**
 * Tries every plan (an action for each hour and condition) and follows the probabilities forwards.
 * @param {number[][]} reward
 * @param {number[][][]} chance
 * @param {number} hours
 * @param {number} discount
 * @returns {number[]}
 */
function bestReturns(reward, chance, hours, discount) {
  const [n, k] = [reward.length, reward[0].length];
  const best = reward.map(() => -Infinity);
  for (let code = 0; code < k ** (n * hours); code++) {
    const plan = Array.from({ length: n * hours }, (_, at) => Math.floor(code / k ** at) % k);
    for (let start = 0; start < n; start++) {
      let belief = reward.map((_, condition) => (condition === start ? 1 : 0));
      let result = 0;
      for (let hour = 0; hour < hours; hour++) {
        const after = reward.map(() => 0);
        for (let s = 0; s < n; s++) {
          const action = plan[hour * n + s];
          result += belief[s] * reward[s][action] * discount ** hour;
          for (let u = 0; u < n; u++) after[u] += belief[s] * chance[s][action][u];
        }
        belief = after;
      }
      best[start] = Math.max(best[start], result);
    }
  }
  return best;
}
