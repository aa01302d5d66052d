function validate(args: unknown[]): true | string {
  const [gap, widths] = args as [number, number[]];
  within("gap", gap, 1, 24);
  within("number of widths", widths.length, 1, 23);
  for (const width of widths) within("width", width, 2, 24);
  if (new Set(widths).size !== widths.length) return "a width is listed twice";
  return true;
}
