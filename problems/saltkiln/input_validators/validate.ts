function validate(args: unknown[]): true | string {
  const [gains, burn, rest, lighting] = args as [number[], number, number, number];
  within("number of days", gains.length, 1, 20_000);
  for (const gain of gains) within("gain", gain, -1e6, 1e6);
  within("burn", burn, 1, 200);
  within("rest", rest, 1, 200);
  within("lighting", lighting, 0, 1e6);
  return true;
}
