function validate(args: unknown[]): true | string {
  const [lanterns, gap] = args as [string, number];
  within("number of lanterns", lanterns.length, 1, 14);
  if (!/^[a-z]*$/.test(lanterns)) return "a lantern is not a lowercase letter";
  within("gap", gap, 0, 6);
  const accepted = lines(lanterns, gap);
  if (accepted > 6_000) return "more than 6000 lines are accepted";
  return true;
}

/** Number of accepted lines, or any number above 6,000. */
function lines(lanterns: string, gap: number): number {
  const colours = [...new Set(lanterns)];
  const left = colours.map((colour) => lanterns.split(colour).length - 1);
  const freeFrom = colours.map(() => 0);
  const count = (hook: number): number => {
    if (hook === lanterns.length) return 1;
    const late = colours.some(
      (_, at) => left[at] > 0 && Math.max(hook, freeFrom[at]) + (left[at] - 1) * (gap + 1) >= lanterns.length,
    );
    if (late) return 0;
    let sum = 0;
    for (let at = 0; at < colours.length && sum <= 6_000; at += 1) {
      if (left[at] === 0 || freeFrom[at] > hook) continue;
      const before = freeFrom[at];
      left[at] -= 1;
      freeFrom[at] = hook + gap + 1;
      sum += count(hook + 1);
      freeFrom[at] = before;
      left[at] += 1;
    }
    return sum;
  };
  return count(0);
}
