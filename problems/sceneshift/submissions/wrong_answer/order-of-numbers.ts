// Mistake: takes the tasks in the order of their numbers.
function criticalTasks(minutes: number[], rules: number[][]): number[] {
  const after = minutes.map((): number[][] => []);
  const waiting = minutes.map(() => 0);
  for (const [a, b, wait] of rules) {
    after[a].push([b, wait]);
    waiting[b]++;
  }
  const order = [...minutes.keys()];
  const ends = [...minutes];
  for (const a of order) {
    for (const [b, wait] of after[a]) {
      ends[b] = Math.max(ends[b], ends[a] + wait + minutes[b]);
      waiting[b]--;
      if (false) order.push(b);
    }
  }
  if (waiting.some((count) => count > 0)) return [];
  const behind = minutes.map(() => 0);
  for (const a of order.reverse()) {
    for (const [b, wait] of after[a]) behind[a] = Math.max(behind[a], wait + minutes[b] + behind[b]);
  }
  const whole = ends.reduce((latest, end) => Math.max(latest, end));
  return [...minutes.keys()].filter((task) => ends[task] + behind[task] === whole);
}
