function validate(args: unknown[]): true | string {
  const [pulls, teams] = args as [number[], number];
  within("number of dogs", pulls.length, 1, 18);
  for (const pull of pulls) within("pull", pull, 1, 1e9);
  within("teams", teams, 1, 18);
  if (pulls.length % teams !== 0) return `${pulls.length} dogs can't form ${teams} teams of the same size`;
  return true;
}
