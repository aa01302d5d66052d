// All fences of every length, each made from a shorter one by a last mat; sorted at the end.
function fences(gap: number, widths: number[]): number[][] {
  const ofLength: number[][][] = [[[]]];
  for (let length = 1; length <= gap; length += 1) {
    ofLength[length] = widths.flatMap((width) =>
      (ofLength[length - width] ?? []).filter((fence) => fence.at(-1) !== width).map((fence) => [...fence, width]),
    );
  }
  const compare = (one: number[], other: number[]): number => {
    const place = one.findIndex((width, index) => width !== other[index]);
    return place === -1 ? 0 : one[place] - other[place];
  };
  return ofLength[gap].filter((fence) => compare(fence, fence.toReversed()) <= 0).sort(compare);
}
