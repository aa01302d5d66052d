function validate(args: unknown[]): true | string {
  const [loud, patience, fade] = args as [number[], number[], number];
  within("number of places", loud.length, 1, 100_000);
  if (patience.length !== loud.length) return "loud and patience differ in length";
  for (const loudness of loud) within("a loudness", loudness, 0, 1e6);
  for (const loudness of patience) within("a patience", loudness, 0, 1e6);
  within("fade", fade, 0, 1000);
  return true;
}
