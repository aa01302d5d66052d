function validate(args: unknown[]): true | string {
  const [train, tracks] = args as [number[], number];
  if (train.length > 50_000) return `the train has ${train.length} wagons, at most 50000 are allowed`;
  const odd = train.find((code) => code < 0 || code > 99);
  if (odd !== undefined) return `cargo code ${odd} is not between 0 and 99`;
  if (tracks < 2 || tracks > 1_000) return `tracks is ${tracks}, not between 2 and 1000`;
  return true;
}
