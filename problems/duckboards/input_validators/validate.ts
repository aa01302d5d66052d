function validate(args: unknown[]): true | string {
  const [levels, singles] = args as [number[][], number];
  within("rows", levels.length, 1, 30);
  const columns = levels[0].length;
  within("columns", columns, 1, 8);
  if (levels.some((row) => row.length !== columns)) return "the rows differ in length";
  for (const row of levels) for (const level of row) within("level", level, 0, 1e9);
  within("singles", singles, 0, 4);
  return true;
}
