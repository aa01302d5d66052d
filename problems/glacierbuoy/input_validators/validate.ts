function validate(args: unknown[]): true | string {
  const [reward, chance, hours, discount] = args as [number[][], number[][][], number, number];
  const conditions = reward.length;
  within("number of conditions", conditions, 1, 40);
  const actions = reward[0].length;
  within("number of actions", actions, 1, 5);
  if (reward.some((row) => row.length !== actions)) return "a row of reward is longer or shorter than the first";
  if (chance.length !== conditions) return "chance has not one row for each condition";
  if (chance.some((row) => row.length !== actions)) return "a row of chance has not one list for each action";
  for (const earned of reward.flat()) within("a reward", earned, -100, 100);
  for (const list of chance.flat()) {
    if (list.length !== conditions) return "a list of chance has not one entry for each condition";
    let millionths = 0;
    for (const probability of list) {
      within("a probability", probability, 0, 1);
      const whole = Math.round(probability * 1e6);
      if (whole / 1e6 !== probability) return `${probability} has more than 6 digits after the point`;
      millionths += whole;
    }
    if (millionths !== 1e6) return `the list ${JSON.stringify(list)} does not add up to 1`;
  }
  within("hours", hours, 0, 500);
  within("discount", discount, 0, 1);
  return true;
}
