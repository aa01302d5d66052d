// Right, but aligns the same rests again and again: exponential.
function alignTag(
  printed: string,
  read: string,
  alike: string[],
  same: number,
  near: number,
  other: number,
  gap: number,
): [string, string] {
  type Found = { score: number; upper: string; lower: string };
  const looks = new Set(alike.flatMap((two) => [two, two[1] + two[0]]));
  const pair = (i: number, j: number) =>
    printed[i] === read[j] ? same : looks.has(printed[i] + read[j]) ? near : other;
  const rest = (i: number, j: number): Found => {
    let best: Found = { score: -Infinity, upper: "", lower: "" };
    const offer = (earned: number, upper: string, lower: string, tail: Found) => {
      const score = earned + tail.score;
      if (score > best.score) best = { score, upper: upper + tail.upper, lower: lower + tail.lower };
    };
    if (i === printed.length && j === read.length) return { score: 0, upper: "", lower: "" };
    if (i < printed.length && j < read.length) offer(pair(i, j), printed[i], read[j], rest(i + 1, j + 1));
    if (i < printed.length) offer(gap, printed[i], "-", rest(i + 1, j));
    if (j < read.length) offer(gap, "-", read[j], rest(i, j + 1));
    return best;
  };
  const { upper, lower } = rest(0, 0);
  return [upper, lower];
}
