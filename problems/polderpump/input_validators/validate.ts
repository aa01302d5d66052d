function validate(text: string): true | string {
  if (!text.endsWith("\n")) return "the last line does not end with a newline";
  const lines = text.slice(0, -1).split("\n");
  if (!/^[1-9]\d* [1-9]\d* [1-9]\d*$/.test(lines[0])) return "line 1 must hold n, m and t, single spaces between them";
  const [n, m, t] = lines[0].split(" ").map(Number);
  if (n > 40) return `n is ${n}, more than 40`;
  if (m > 40) return `m is ${m}, more than 40`;
  if (t > 20_000) return `t is ${t}, more than 20000`;
  if (lines.length !== 2 * n + 3) return `there are ${lines.length} lines, not ${2 * n + 3}`;
  for (let index = 1; index < 2 * n + 2; index++) {
    const where = `line ${index + 1}`;
    const words = lines[index].split(" ");
    const count = index <= n + 1 ? n : m;
    if (words.length !== count) return `${where} holds ${words.length} probabilities, not ${count}`;
    let millionths = 0;
    for (const word of words) {
      if (!/^(0|1)(\.\d{1,6})?$/.test(word)) return `${where}: "${word}" is not a probability with up to 6 digits`;
      if (Number(word) > 1) return `${where}: ${word} is more than 1`;
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
