/**
 * @param {number[]} loud
 * @param {number[]} patience
 * @param {number} fade
 * @returns {{ complaints: number, excess: number }}
 */
function hearComplaints(loud, patience, fade) {
  let complaints = 0;
  let excess = 0;
  /**
   * Counts the complaints within places[from..to) and gives what is played and what is borne there, each in ascending
   * order and as if it were heard at place 0.
   * @type {(from: number, to: number) => { played: number[], borne: number[] }}
   */
  const hear = (from, to) => {
    if (to - from === 1) return { played: [loud[from] + from * fade], borne: [patience[from] + from * fade] };
    const middle = Math.floor((from + to) / 2);
    const west = hear(from, middle);
    const east = hear(middle, to);
    let count = west.played.length;
    let sum = west.played.reduce((total, loudness) => total + loudness, 0);
    for (const limit of east.borne) {
      while (west.played[west.played.length - count] < limit) sum -= west.played[west.played.length - count--];
      complaints += count;
      excess += sum - count * limit;
    }
    return { played: merge(west.played, east.played), borne: merge(west.borne, east.borne) };
  };
  hear(0, loud.length);
  return { complaints, excess };
}

/** @type {(one: number[], other: number[]) => number[]} */
function merge(one, other) {
  const merged = [];
  let next = 0;
  for (const value of one) {
    while (other[next] < value) merged.push(other[next++]);
    merged.push(value);
  }
  return merged.concat(other.slice(next));
}
