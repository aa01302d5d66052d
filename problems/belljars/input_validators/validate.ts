function validate(args: unknown[]): true | string {
  const [widths, heights] = args as [number[], number[]];
  within("number of jars", widths.length, 1, 50_000);
  if (heights.length !== widths.length) return "widths and heights differ in length";
  for (const width of widths) within("width", width, 1, 1e9);
  for (const height of heights) within("height", height, 1, 1e9);
  return true;
}
