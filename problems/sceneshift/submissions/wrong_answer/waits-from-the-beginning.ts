// Mistake: counts the waits from the beginning of a task, not from its end.
function criticalTasks(minutes: number[], rules: number[][]): number[] {
  const after = minutes.map((): number[][] => []);
  const waiting = minutes.map(() => 0);
  for (const [a, b, wait] of rules) {
    after[a].push([b, wait]);
    waiting[b]++;
  }
  const order = [...minutes.keys()].filter((task) => waiting[task] === 0);
  const ends = [...minutes];
  for (const a of order) {
    for (const [b, wait] of after[a]) {
      ends[b] = Math.max(ends[b], ends[a] - minutes[a] + wait + minutes[b]);
      waiting[b]--;
      if (waiting[b] === 0) order.push(b);
    }
  }
  if (order.length < minutes.length) return [];
  const behind = minutes.map(() => 0);
  for (const a of order.reverse()) {
    for (const [b, wait] of after[a]) behind[a] = Math.max(behind[a], wait + minutes[b] + behind[b] - minutes[a]);
  }
  const whole = ends.reduce((latest, end) => Math.max(latest, end));
  return [...minutes.keys()].filter((task) => ends[task] + behind[task] === whole);
}
