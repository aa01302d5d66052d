// Mistake: follows a single longest path back from the task that ends last.
function criticalTasks(minutes: number[], rules: number[][]): number[] {
  const after = minutes.map((): number[][] => []);
  const waiting = minutes.map(() => 0);
  for (const [a, b, wait] of rules) {
    after[a].push([b, wait]);
    waiting[b]++;
  }
  const order = [...minutes.keys()].filter((task) => waiting[task] === 0);
  const ends = [...minutes];
  const origin = minutes.map(() => -1);
  for (const a of order) {
    for (const [b, wait] of after[a]) {
      const end = ends[a] + wait + minutes[b];
      if (end > ends[b]) [ends[b], origin[b]] = [end, a];
      waiting[b]--;
      if (waiting[b] === 0) order.push(b);
    }
  }
  if (order.length < minutes.length) return [];
  const path: number[] = [];
  const last = ends.reduce((best, end, task) => (end > ends[best] ? task : best), 0);
  for (let task = last; task >= 0; task = origin[task]) path.push(task);
  return path.toSorted((a, b) => a - b);
}
