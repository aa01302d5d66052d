// Right, but evaluates a condition anew for every history that leads to it: O((n k)^h).
function bestReturns(reward: number[][], chance: number[][][], hours: number, discount: number): number[] {
  const best = (condition: number, left: number): number => {
    if (left === 0) return 0;
    const values = reward[condition].map((now, action) => {
      let mean = 0;
      chance[condition][action].forEach((p, next) => {
        if (p > 0) mean += p * best(next, left - 1);
      });
      return now + discount * mean;
    });
    return Math.max(...values);
  };
  return reward.map((_, condition) => best(condition, hours));
}
