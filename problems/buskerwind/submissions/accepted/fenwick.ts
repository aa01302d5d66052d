function hearComplaints(loud: number[], patience: number[], fade: number): { complaints: number; excess: number } {
  const played = loud.map((loudness, place) => loudness + place * fade);
  const descending = Float64Array.from(played).sort().reverse();
  // Fenwick trees over the ranks of what is played, the loudest first: how many were met so far, and their sum.
  const counts = new Float64Array(loud.length + 1);
  const sums = new Float64Array(loud.length + 1);
  /** How many values are at least this great. */
  const rankOf = (least: number) => {
    let [low, high] = [0, loud.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (descending[middle] >= least) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let complaints = 0;
  let excess = 0;
  patience.forEach((loudness, place) => {
    const limit = loudness + place * fade;
    for (let node = rankOf(limit); node > 0; node -= node & -node) {
      complaints += counts[node];
      excess += sums[node] - counts[node] * limit;
    }
    for (let node = rankOf(played[place]); node <= loud.length; node += node & -node) {
      counts[node] += 1;
      sums[node] += played[place];
    }
  });
  return { complaints, excess };
}
