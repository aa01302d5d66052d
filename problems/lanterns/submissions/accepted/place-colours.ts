// Chooses all hooks of one colour at a time, the most frequent colour first.
function lanternLines(lanterns: string, gap: number): string[] {
  const count = new Map<string, number>();
  for (const colour of lanterns) count.set(colour, (count.get(colour) ?? 0) + 1);
  const colours = [...count].sort((one, other) => other[1] - one[1]);
  const line: string[] = [...lanterns].map(() => "");
  const lines: string[] = [];

  const place = (index: number, left: number, from: number): void => {
    if (left === 0) {
      if (index + 1 === colours.length) lines.push(line.join(""));
      else place(index + 1, colours[index + 1][1], 0);
      return;
    }
    line.forEach((hung, hook) => {
      if (hook < from || hung !== "") return;
      line[hook] = colours[index][0];
      place(index, left - 1, hook + gap + 1);
      line[hook] = "";
    });
  };
  place(0, colours[0][1], 0);
  return lines;
}
