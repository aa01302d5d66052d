function bestReturns(reward: number[][], chance: number[][][], hours: number, discount: number): number[] {
  const known = reward.map((): number[] => []);
  const best = (condition: number, left: number): number => {
    if (left === 0) return 0;
    const before = known[condition][left];
    if (before !== undefined) return before;
    let most = -Infinity;
    chance[condition].forEach((list, action) => {
      let mean = 0;
      list.forEach((p, next) => {
        mean += p * best(next, left - 1);
      });
      most = Math.max(most, reward[condition][action] + discount * mean);
    });
    known[condition][left] = most;
    return most;
  };
  return reward.map((_, condition) => best(condition, hours));
}
