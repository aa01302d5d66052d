function validate(args: unknown[]): true | string {
  const [readings, signals, depth, least] = args as [number[][], number[], number, number];
  within("number of watches", readings.length, 1, 2000);
  if (signals.length !== readings.length) return "signals and readings differ in length";
  const instruments = readings[0].length;
  within("number of instruments", instruments, 1, 20);
  if (readings.some((row) => row.length !== instruments))
    return "a row of readings is longer or shorter than the first";
  for (const row of readings) for (const reading of row) within("a reading", reading, -1e6, 1e6);
  for (const signal of signals) within("a signal", signal, 0, 9);
  within("depth", depth, 0, 20);
  within("least", least, 1, 1000);
  return true;
}
