// Mistake: greedy. Each = takes the tulips of the first one's colour, and no more.
function fewestReplaced(row: string, design: string): number {
  const memo = new Map<number, number>();
  const rest = (i: number, j: number): number => {
    if (j === design.length) return i === row.length ? 0 : Infinity;
    const key = i * 1000 + j;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let least = Infinity;
    if (design[j] === "*") least = Math.min(rest(i, j + 1), i < row.length ? rest(i + 1, j) : Infinity);
    else if (i < row.length && design[j] === "=") {
      let end = i + 1;
      while (row[end] === row[i]) end++;
      least = rest(end, j + 1);
    } else if (i < row.length) least = rest(i + 1, j + 1) + (design[j] === "?" || design[j] === row[i] ? 0 : 1);
    memo.set(key, least);
    return least;
  };
  const answer = rest(0, 0);
  return answer === Infinity ? -1 : answer;
}
