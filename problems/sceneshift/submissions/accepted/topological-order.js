/**
 * @param {number[]} minutes
 * @param {number[][]} rules
 * @returns {number[]}
 */
function criticalTasks(minutes, rules) {
  /** @type {number[][][]} */
  const after = minutes.map(() => []);
  const waiting = minutes.map(() => 0);
  for (const [a, b, wait] of rules) {
    after[a].push([b, wait]);
    waiting[b]++;
  }
  const order = [...minutes.keys()].filter((task) => waiting[task] === 0);
  const ends = [...minutes];
  for (const a of order) {
    for (const [b, wait] of after[a]) {
      ends[b] = Math.max(ends[b], ends[a] + wait + minutes[b]);
      waiting[b]--;
      if (waiting[b] === 0) order.push(b);
    }
  }
  if (order.length < minutes.length) return [];
  /** The longest time from the end of each task to the end of everything behind it. */
  const behind = minutes.map(() => 0);
  for (const a of order.reverse()) {
    for (const [b, wait] of after[a]) behind[a] = Math.max(behind[a], wait + minutes[b] + behind[b]);
  }
  const whole = ends.reduce((latest, end) => Math.max(latest, end));
  return [...minutes.keys()].filter((task) => ends[task] + behind[task] === whole);
}
