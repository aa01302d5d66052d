function validate(text: string): true | string {
  if (!text.endsWith("\n")) return "the last line does not end with a newline";
  const lines = text.slice(0, -1).split("\n");
  for (const [index, line] of lines.entries()) {
    if (!/^(0|-?[1-9]\d*)( (0|-?[1-9]\d*)){3}$/.test(line)) return `line ${index + 1} does not hold four integers`;
  }
  const [[n, m, k, p], ...boats] = lines.map((line) => line.split(" ").map(Number));
  within("n", n, 2, 300);
  within("m", m, 1, 2000);
  within("k", k, 1, 2000);
  within("p", p, 1, 30);
  if (boats.length !== m) return `there are ${boats.length} boats, not ${m}`;
  for (const [u, v, day, fare] of boats) {
    if ([u, v].some((island) => island < 0 || island >= n)) return `a boat from ${u} to ${v} leaves the archipelago`;
    if (u === v) return "a boat goes nowhere";
    within("d", day, 0, p - 1);
    within("f", fare, -1e9, 1e9);
  }
  return true;
}
