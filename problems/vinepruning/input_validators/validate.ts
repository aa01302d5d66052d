function validate(args: unknown[]): true | string {
  const [vine, least] = args as [(number | null)[], number];
  const yields = vine.filter((value) => value !== null);
  if (yields.length > 5_000) return `the vine has ${yields.length} joints, at most 5000 are allowed`;
  const odd = yields.find((value) => value < -1_000 || value > 1_000);
  if (odd !== undefined) return `yield ${odd} is not between -1000 and 1000`;
  if (least < -5_000_000 || least > 5_000_000) return `least is ${least}, not between -5000000 and 5000000`;
  return true;
}
