function validate(args: unknown[]): true | string {
  const [readings, gap] = args as [number[], number];
  within("number of readings", readings.length, 1, 50_000);
  for (const reading of readings) within("reading", reading, 0, 1e9);
  within("gap", gap, 0, 1e6);
  return true;
}
