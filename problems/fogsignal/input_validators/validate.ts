function validate(args: unknown[]): true | string {
  const [lengths, pause, period, step, count] = args as [number[], number, number, number, number];
  within("number of lengths", lengths.length, 1, 8);
  for (const length of lengths) within("length", length, 1, 60);
  if (new Set(lengths).size < lengths.length) return "a length is given twice";
  within("pause", pause, 0, 20);
  within("period", period, 1, 600);
  within("step", step, 0, 60);
  within("count", count, 1, 100);
  return true;
}
