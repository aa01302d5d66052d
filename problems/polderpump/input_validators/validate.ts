function validate(text: string): true | string {
  if (!text.endsWith("\n")) return "the last line does not end with a newline";
  const lines = text.slice(0, -1).split("\n");
  if (!/^[1-9]\d* [1-9]\d* [1-9]\d*$/.test(lines[0])) return "line 1 must hold n, m and t, single spaces between them";
  const [n, m, t] = lines[0].split(" ").map(Number);
  within("n", n, 1, 40);
  within("m", m, 1, 40);
  within("t", t, 1, 20_000);
  if (lines.length !== 2 * n + 3) return `there are ${lines.length} lines, not ${2 * n + 3}`;
  for (let index = 1; index < 2 * n + 2; index++) {
    const where = `line ${index + 1}`;
    const words = lines[index].split(" ");
    const count = index <= n + 1 ? n : m;
    if (words.length !== count) return `${where} holds ${words.length} probabilities, not ${count}`;
    let millionths = 0;
    for (const word of words) {
      if (!/^\d(\.\d{1,6})?$/.test(word)) return `${where}: "${word}" is not a decimal with up to 6 digits`;
      within("probability", Number(word), 0, 1);
      millionths += Math.round(Number(word) * 1e6);
    }
    if (millionths !== 1e6) return `${where} adds up to ${millionths / 1e6}, not 1`;
  }
  const labels = lines[2 * n + 2].split(" ");
  if (labels.length !== t) return `the last line holds ${labels.length} labels, not ${t}`;
  for (const label of labels) {
    if (!/^(-1|0|[1-9]\d*)$/.test(label) || Number(label) >= m) return `label "${label}" is not -1 to ${m - 1}`;
  }
  return true;
}
