function validate(args: unknown[]): true | string {
  const [train, tracks] = args as [number[], number];
  within("number of wagons", train.length, 0, 50_000);
  for (const code of train) within("cargo code", code, 0, 99);
  within("tracks", tracks, 2, 1_000);
  return true;
}
