function validate(args: unknown[]): true | string {
  const [weights, volumes, worths, load, space] = args as [number[], number[], number[], number, number];
  within("number of crates", weights.length, 1, 50);
  if (volumes.length !== weights.length) return "volumes and weights differ in length";
  if (worths.length !== weights.length) return "worths and weights differ in length";
  for (const weight of weights) within("weight", weight, 0, 250);
  for (const volume of volumes) within("volume", volume, 0, 250);
  for (const worth of worths) within("worth", worth, 0, 1e9);
  within("load", load, 0, 250);
  within("space", space, 0, 250);
  return true;
}
