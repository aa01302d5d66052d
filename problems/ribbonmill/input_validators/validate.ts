function validate(args: unknown[]): true | string {
  const [pattern, rounds, position] = args as [number[], number, number];
  within("length of pattern", pattern.length, 1, 1_000);
  for (const shade of pattern) within("shade", shade, -1_000, 1_000);
  within("rounds", rounds, 0, 40);
  if (position < 0) return "position is negative";
  if (position >= pattern.length * 2 ** rounds) return "position is behind the end of the ribbon";
  return true;
}
