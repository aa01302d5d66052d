// Right, but listens to each pair of musicians: O(n²).
function hearComplaints(loud: number[], patience: number[], fade: number): { complaints: number; excess: number } {
  let complaints = 0;
  let excess = 0;
  for (let i = 0; i < loud.length; i++) {
    for (let j = i + 1; j < loud.length; j++) {
      const arriving = loud[i] - (j - i) * fade;
      if (arriving < patience[j]) continue;
      complaints += 1;
      excess += arriving - patience[j];
    }
  }
  return { complaints, excess };
}
