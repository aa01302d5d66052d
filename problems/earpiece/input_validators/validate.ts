function validate(args: unknown[]): true | string {
  const [weights, k] = args as [number[], number];
  within("length of weights", weights.length, 1, 1000);
  for (const weight of weights) within("a weight", weight, -1000, 1000);
  within("k", k, 1, 50);
  return true;
}
