function validate(args: unknown[]): true | string {
  const [orchard] = args as [string[]];
  const size = orchard.length;
  within("rows of the orchard", size, 1, 16);
  const row = orchard.findIndex((plots) => plots.length !== size);
  if (row !== -1) return `row ${row} has ${orchard[row].length} plots instead of ${size}`;
  if (!/^[a-z]+$/.test(orchard.join(""))) return "a plot is not a lowercase letter";
  const growers = new Set(orchard.join("")).size;
  if (growers !== size) return `there are ${growers} growers for ${size} rows`;
  return true;
}
