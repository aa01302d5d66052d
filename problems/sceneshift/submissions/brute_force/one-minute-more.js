/**
 * Does as the statement says: makes each task a minute longer and sees how long the change takes.
 * @param {number[]} minutes
 * @param {number[][]} rules
 * @returns {number[]}
 */
function criticalTasks(minutes, rules) {
  const whole = changeTime(minutes, rules);
  if (whole === Infinity) return [];
  return [...minutes.keys()].filter((task) => {
    const longer = minutes.map((time, i) => (i === task ? time + 1 : time));
    return changeTime(longer, rules) > whole;
  });
}

/** Moves tasks back until all rules hold. @type {(minutes: number[], rules: number[][]) => number} */
function changeTime(minutes, rules) {
  const starts = minutes.map(() => 0);
  for (let round = 0; round <= minutes.length; round++) {
    const broken = rules.filter(([a, b, wait]) => starts[b] < starts[a] + minutes[a] + wait);
    if (broken.length === 0) return Math.max(...starts.map((start, i) => start + minutes[i]));
    for (const [a, b, wait] of broken) starts[b] = Math.max(starts[b], starts[a] + minutes[a] + wait);
  }
  return Infinity;
}
