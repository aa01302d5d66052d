// Right, but computes the whole change anew for every task: O(n · (n + m)).
function criticalTasks(minutes: number[], rules: number[][]): number[] {
  const after = minutes.map((): number[][] => []);
  const waiting = minutes.map(() => 0);
  for (const [a, b, wait] of rules) {
    after[a].push([b, wait]);
    waiting[b]++;
  }
  const order = [...minutes.keys()].filter((task) => waiting[task] === 0);
  for (const a of order) {
    for (const [b] of after[a]) {
      waiting[b]--;
      if (waiting[b] === 0) order.push(b);
    }
  }
  if (order.length < minutes.length) return [];
  const changeTime = (times: number[]) => {
    const ends = [...times];
    let latest = 0;
    for (const a of order) {
      latest = Math.max(latest, ends[a]);
      for (const [b, wait] of after[a]) ends[b] = Math.max(ends[b], ends[a] + wait + times[b]);
    }
    return latest;
  };
  const whole = changeTime(minutes);
  return [...minutes.keys()].filter((task) => changeTime(minutes.with(task, minutes[task] + 1)) > whole);
}
