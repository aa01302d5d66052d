/**
 * @param {number[]} chicks
 * @param {[number, number][]} walks
 * @param {number} quarrel
 * @returns {number}
 */
function mostChicks(chicks, walks, quarrel) {
  /** @type {number[][]} */
  const neighbours = chicks.map(() => []);
  for (const [one, other] of walks) {
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  /**
   * The most chicks of a post and what lies behind it, seen from `from`: with the post closed, open without an open
   * neighbour behind it, and open with one.
   * @type {(post: number, from: number) => { closed: number, alone: number, paired: number }}
   */
  const most = (post, from) => {
    let closed = 0;
    let alone = chicks[post];
    let gain = -Infinity;
    for (const next of neighbours[post]) {
      if (next === from) continue;
      const behind = most(next, post);
      closed += Math.max(behind.closed, behind.alone, behind.paired);
      alone += behind.closed;
      gain = Math.max(gain, behind.alone - behind.closed - quarrel);
    }
    return { closed, alone, paired: alone + gain };
  };
  const { closed, alone, paired } = most(0, -1);
  return Math.max(closed, alone, paired);
}
