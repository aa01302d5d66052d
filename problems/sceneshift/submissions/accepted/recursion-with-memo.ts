type Edge = { task: number; wait: number };

function criticalTasks(minutes: number[], rules: number[][]): number[] {
  const before = minutes.map((): Edge[] => []);
  const after = minutes.map((): Edge[] => []);
  for (const [a, b, wait] of rules) {
    before[b].push({ task: a, wait });
    after[a].push({ task: b, wait });
  }
  const upTo = longest(minutes, before);
  const from = longest(minutes, after);
  if (upTo === null || from === null) return [];
  const through = minutes.map((time, task) => upTo[task] + from[task] - time);
  const whole = through.reduce((most, length) => Math.max(most, length));
  return through.flatMap((length, task) => (length === whole ? [task] : []));
}

/** The longest path along the edges from each task, its own minutes included; null if there is a circle. */
function longest(minutes: number[], edges: Edge[][]): number[] | null {
  const known: (number | "open" | undefined)[] = minutes.map(() => undefined);
  const visit = (task: number): number | null => {
    const memo = known[task];
    if (memo === "open") return null;
    if (memo !== undefined) return memo;
    known[task] = "open";
    let most = 0;
    for (const edge of edges[task]) {
      const rest = visit(edge.task);
      if (rest === null) return null;
      most = Math.max(most, edge.wait + rest);
    }
    known[task] = most + minutes[task];
    return most + minutes[task];
  };
  const lengths: number[] = [];
  for (const task of minutes.keys()) {
    const length = visit(task);
    if (length === null) return null;
    lengths.push(length);
  }
  return lengths;
}
