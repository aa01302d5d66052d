/**
 * @param {string[]} bog
 * @returns {number}
 */
function countWalks(bog) {
  // Water above, below and at the end of each row makes every tussock one with four neighbours.
  const width = bog[0].length + 1;
  const chart = [...["", ...bog, ""].map((row) => row.padEnd(width, "#")).join("")];
  const near = chart.map((_, at) => [at - width, at - 1, at + 1, at + width]);
  const posts = chart.map((sign) => Number(sign) || 0);
  const end = posts.indexOf(Math.max(...posts));
  const dry = chart.map((sign) => sign !== "#");
  let left = dry.filter(Boolean).length;

  /** Whether every tussock that is left can be reached from here. @param {number} here */
  const connected = (here) => {
    const reached = [here];
    const seen = chart.map(() => false);
    for (const at of reached) {
      for (const other of near[at]) {
        if (!dry[other] || seen[other]) continue;
        seen[other] = true;
        reached.push(other);
      }
    }
    return reached.length > left;
  };
  /** Whether a walk that now stands here can go through this tussock, or end on it. @param {number} at @param {number} here */
  const open = (at, here) => at === end || near[at].filter((other) => dry[other] || other === here).length > 1;

  /** The walks onward from here; `turn` is the post to come. @param {number} here @param {number} turn @returns {number} */
  const walk = (here, turn) => {
    if (left === 0) return 1;
    let found = 0;
    for (const next of near[here]) {
      if (!dry[next] || posts[next] > turn || (next === end && left > 1)) continue;
      dry[next] = false;
      left--;
      const hopeful = near[here].every((at) => !dry[at] || open(at, next)) && connected(next);
      if (hopeful) found += walk(next, posts[next] === turn ? turn + 1 : turn);
      left++;
      dry[next] = true;
    }
    return found;
  };
  const start = posts.indexOf(1);
  dry[start] = false;
  left--;
  return walk(start, 2);
}
