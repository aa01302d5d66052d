// Mistake: keeps only the cheapest alignment of each pair of prefixes and remembers how that one ended.
function lowestCharge(original: string, copy: string, misread: number, splice: number, row: number): number {
  type Entry = { cost: number; ending: "letters" | "inCopy" | "inOriginal" };
  const blank = ({ cost, ending }: Entry, where: Entry["ending"]): Entry => ({
    cost: cost + row + (ending === where ? 0 : splice),
    ending: where,
  });
  let above: Entry[] = [{ cost: 0, ending: "letters" }];
  for (let j = 1; j <= copy.length; j++) above.push(blank(above[j - 1], "inOriginal"));
  for (let i = 1; i <= original.length; i++) {
    const current = [blank(above[0], "inCopy")];
    for (let j = 1; j <= copy.length; j++) {
      const cost = above[j - 1].cost + (original[i - 1] === copy[j - 1] ? 0 : misread);
      let best: Entry = { cost, ending: "letters" };
      for (const other of [blank(above[j], "inCopy"), blank(current[j - 1], "inOriginal")]) {
        if (other.cost < best.cost) best = other;
      }
      current.push(best);
    }
    above = current;
  }
  return above[copy.length].cost;
}
