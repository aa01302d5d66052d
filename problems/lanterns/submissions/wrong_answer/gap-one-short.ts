// Mistake: reads the gap as the distance between two hooks, one lantern too few in between.
function lanternLines(lanterns: string, gap: number): string[] {
  gap = Math.max(gap - 1, 0);
  const colours = [...new Set(lanterns)].map((name) => ({ name, left: lanterns.split(name).length - 1, freeFrom: 0 }));
  const lines: string[] = [];
  const hang = (line: string): void => {
    const hook = line.length;
    if (lines.length > 6_000) return;
    if (hook === lanterns.length) {
      lines.push(line);
      return;
    }
    for (const colour of colours) {
      const first = Math.max(hook, colour.freeFrom);
      if (colour.left > 0 && first + (colour.left - 1) * (gap + 1) >= lanterns.length) return;
    }
    for (const colour of colours) {
      if (colour.left === 0 || colour.freeFrom > hook) continue;
      const before = colour.freeFrom;
      colour.left -= 1;
      colour.freeFrom = hook + gap + 1;
      hang(line + colour.name);
      colour.freeFrom = before;
      colour.left += 1;
    }
  };
  hang("");
  return lines;
}
