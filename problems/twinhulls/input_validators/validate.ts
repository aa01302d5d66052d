function validate(args: unknown[]): true | string {
  const [weights, lead] = args as [number[], number];
  within("number of chests", weights.length, 1, 200);
  for (const weight of weights) within("weight", weight, 0, 500);
  within("lead", lead, 0, 100_000);
  return true;
}
