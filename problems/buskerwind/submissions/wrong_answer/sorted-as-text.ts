// Mistake: sorts numbers as texts.
function hearComplaints(loud: number[], patience: number[], fade: number): { complaints: number; excess: number } {
  let complaints = 0;
  let excess = 0;
  type Heard = { played: number[]; borne: number[] };
  const ascending = (one: number[], other: number[]) => [...one, ...other].sort();
  const hear = (from: number, to: number): Heard => {
    if (to - from === 1) return { played: [loud[from] + from * fade], borne: [patience[from] + from * fade] };
    const middle = Math.floor((from + to) / 2);
    const west = hear(from, middle);
    const east = hear(middle, to);
    let next = 0;
    let sum = west.played.reduce((total, loudness) => total + loudness, 0);
    for (const limit of east.borne) {
      while (west.played[next] < limit) sum -= west.played[next++];
      const count = west.played.length - next;
      complaints += count;
      excess += sum - count * limit;
    }
    return { played: ascending(west.played, east.played), borne: ascending(west.borne, east.borne) };
  };
  hear(0, loud.length);
  return { complaints, excess };
}
