function validate(text: string): true | string {
  if (!text.endsWith("\n")) return "the last line does not end with a newline";
  const [head, ...rows] = text.slice(0, -1).split("\n");
  if (!/^[1-9]\d*$/.test(head)) return "line 1 does not hold one number";
  within("n", Number(head), 1, 20_000);
  if (rows.length !== Number(head)) return `there are ${rows.length} pieces, not ${head}`;
  // Times all counts from the clock down to each level.
  const times: bigint[] = [];
  let before = -1;
  let pieces = 0n;
  let grams = 0n;
  for (const [index, row] of rows.entries()) {
    if (!/^(0|[1-9]\d*) [1-9]\d* (0|[1-9]\d*)$/.test(row)) return `line ${index + 2} does not hold three numbers`;
    const [level, count, mass] = row.split(" ").map(Number);
    if ((level === 0) !== (index === 0)) return "only the first line, and that one, has the level 0";
    if (level > before + 1) return `line ${index + 2} is in nothing`;
    if (index > 0) within("level", level, 1, 500);
    within("count", count, 1, 1000);
    within("mass", mass, 0, 1_000_000);
    times[level] = (level === 0 ? 1n : times[level - 1]) * BigInt(count);
    pieces += times[level];
    grams += times[level] * BigInt(mass);
    before = level;
  }
  if (pieces > 9_000_000_000_000_000n || grams > 9_000_000_000_000_000n) return "a total is greater than 9e15";
  return true;
}
