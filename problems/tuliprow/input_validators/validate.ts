function validate(args: unknown[]): true | string {
  const [row, design] = args as [string, string];
  within("tulips", row.length, 1, 300);
  within("signs", design.length, 1, 300);
  if (!/^[a-z]+$/.test(row)) return "the row has other characters than a to z";
  if (!/^[a-z?*=]+$/.test(design)) return "the design has other characters than a to z, ?, * and =";
  return true;
}
