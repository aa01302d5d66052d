function validate(args: unknown[]): true | string {
  const [danger, rope] = args as [number[][], number];
  within("rows", danger.length, 1, 120);
  const columns = danger[0].length;
  within("columns", columns, 2, 60);
  if (danger.some((row) => row.length !== columns)) return "a row of danger is longer or shorter than the first";
  for (const row of danger) for (const cell of row) within("a danger", cell, -1, 1e8);
  within("rope", rope, 1, 59);
  return true;
}
