// Branches over colours and checks the gap, but never asks whether the rest can still be hung.
function lanternLines(lanterns: string, gap: number): string[] {
  const colours = [...new Set(lanterns)];
  const left = colours.map((colour) => lanterns.split(colour).length - 1);
  const freeFrom = colours.map(() => 0);
  const line: string[] = [];
  const lines: string[] = [];
  const hang = (hook: number): void => {
    if (hook === lanterns.length) {
      lines.push(line.join(""));
      return;
    }
    for (let colour = 0; colour < colours.length; colour += 1) {
      if (left[colour] === 0 || freeFrom[colour] > hook) continue;
      const before = freeFrom[colour];
      left[colour] -= 1;
      freeFrom[colour] = hook + gap + 1;
      line[hook] = colours[colour];
      hang(hook + 1);
      left[colour] += 1;
      freeFrom[colour] = before;
    }
  };
  hang(0);
  return lines;
}
