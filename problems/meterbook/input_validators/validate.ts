function validate(args: unknown[]): true | string {
  const [readings, gap] = args as [number[], number];
  if (readings.length < 1 || readings.length > 50_000) return `readings has ${readings.length} entries, not 1 to 50000`;
  for (const [night, reading] of readings.entries()) {
    if (reading < 0 || reading > 1e9) return `readings[${night}] is ${reading}, not 0 to 1000000000`;
  }
  if (gap < 0 || gap > 1e6) return `gap is ${gap}, not 0 to 1000000`;
  return true;
}
