// Right, but tries every way to divide the row among the signs: exponential.
function fewestReplaced(row: string, design: string): number {
  const rest = (i: number, j: number): number => {
    if (j === design.length) return i === row.length ? 0 : Infinity;
    const sign = design[j];
    if (sign === "*") return Math.min(rest(i, j + 1), i < row.length ? rest(i + 1, j) : Infinity);
    if (i === row.length) return Infinity;
    if (sign !== "=") return rest(i + 1, j + 1) + (sign === "?" || sign === row[i] ? 0 : 1);
    const counts = new Map<string, number>();
    let [least, most] = [Infinity, 0];
    for (let end = i; end < row.length; end++) {
      counts.set(row[end], (counts.get(row[end]) ?? 0) + 1);
      most = Math.max(most, counts.get(row[end]) ?? 0);
      least = Math.min(least, end + 1 - i - most + rest(end + 1, j + 1));
    }
    return least;
  };
  const answer = rest(0, 0);
  return answer === Infinity ? -1 : answer;
}
