// Mistake: never lets a tussock rise again when it turns back.
function countWalks(bog: string[]): number {
  const width = bog[0].length + 2;
  const chart = [...["", ...bog, ""].map((row) => `#${row.padEnd(width - 2, "#")}#`).join("")];
  const posts = chart.map((sign) => Number(sign) || 0);
  const dry = chart.map((sign) => sign !== "#");
  const last = Math.max(...posts);
  let left = dry.filter(Boolean).length - 1;
  const walk = (here: number, turn: number): number => {
    if (turn > last) return left === 0 ? 1 : 0;
    let found = 0;
    for (const next of [here - width, here - 1, here + 1, here + width]) {
      if (!dry[next] || (posts[next] > 0 && posts[next] !== turn)) continue;
      dry[next] = false;
      left--;
      found += walk(next, posts[next] > 0 ? turn + 1 : turn);
      left++;
    }
    return found;
  };
  dry[chart.indexOf("1")] = false;
  return walk(chart.indexOf("1"), 2);
}
