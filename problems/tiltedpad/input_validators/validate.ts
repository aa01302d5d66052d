function validate(args: unknown[]): true | string {
  const [heights, south, east] = args as [number[][], number, number];
  within("rows", heights.length, 1, 400);
  const columns = heights[0].length;
  within("columns", columns, 1, 400);
  if (heights.some((row) => row.length !== columns)) return "a row of heights is longer or shorter than the first";
  for (const row of heights) for (const height of row) within("a height", height, -1e9, 1e9);
  within("south", south, -1e6, 1e6);
  within("east", east, -1e6, 1e6);
  return true;
}
