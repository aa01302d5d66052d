// Permutes all lanterns and checks the finished lines: n! of them.
function lanternLines(lanterns: string, gap: number): string[] {
  const lines = new Set<string>();
  const hang = (line: string, rest: string): void => {
    if (rest === "") {
      for (let at = 0; at < line.length; at += 1) {
        const next = line.indexOf(line[at], at + 1);
        if (next !== -1 && next <= at + gap) return;
      }
      lines.add(line);
    }
    for (let at = 0; at < rest.length; at += 1) hang(line + rest[at], rest.slice(0, at) + rest.slice(at + 1));
  };
  hang("", lanterns);
  return [...lines];
}
