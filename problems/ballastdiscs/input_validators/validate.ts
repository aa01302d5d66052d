function validate(args: unknown[]): true | string {
  const [masses, target] = args as [number[], number];
  within("number of kinds", masses.length, 1, 100);
  for (const mass of masses) within("mass", mass, 1, 100_000);
  within("target", target, 0, 100_000);
  return true;
}
