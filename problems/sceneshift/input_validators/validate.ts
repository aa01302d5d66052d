function validate(args: unknown[]): true | string {
  const [minutes, rules] = args as [number[], number[][]];
  within("tasks", minutes.length, 1, 30_000);
  for (const time of minutes) within("minutes", time, 1, 1e6);
  within("rules", rules.length, 0, 60_000);
  for (const rule of rules) {
    if (rule.length !== 3) return "a rule does not have three entries";
    const [a, b, wait] = rule;
    if (a === b || Math.min(a, b) < 0 || Math.max(a, b) >= minutes.length) return `${a} and ${b} are not two tasks`;
    within("wait", wait, 0, 1e6);
  }
  return true;
}
