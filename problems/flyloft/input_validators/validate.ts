function validate(text: string): true | string {
  if (!text.endsWith("\n")) return "the last line does not end with a newline";
  const lines = text.slice(0, -1).split("\n");
  const odd = lines.find((line) => !/^(0|[1-9]\d*)( (0|[1-9]\d*))*$/.test(line));
  if (odd !== undefined) return `"${odd}" is not numbers with single spaces between them`;
  const [head, ...rows] = lines.map((line) => line.split(" ").map(Number));
  if (head.length !== 2) return "line 1 must hold k and c";
  const [k, c] = head;
  within("k", k, 1, 100);
  within("c", c, 1, 100);
  if (rows.length !== k + 1) return `there are ${lines.length} lines, not ${k + 2}`;
  for (const kind of rows.slice(0, k)) {
    if (kind.length !== 2) return "a line of a kind must hold its weight and its stock";
    within("weight", kind[0], 1, 40_000);
    within("stock", kind[1], 0, 1e9);
  }
  if (rows[k].length !== c) return `the last line holds ${rows[k].length} cues, not ${c}`;
  for (const cue of rows[k]) within("cue", cue, 0, 40_000);
  return true;
}
