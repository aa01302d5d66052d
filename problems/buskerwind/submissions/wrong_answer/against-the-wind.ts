// Mistake: also hears music from the east.
function hearComplaints(loud: number[], patience: number[], fade: number): { complaints: number; excess: number } {
  let complaints = 0;
  let excess = 0;
  for (let i = 0; i < loud.length; i++) {
    for (let j = 0; j < loud.length; j++) {
      const arriving = loud[i] - Math.abs(j - i) * fade;
      if (i === j || arriving < patience[j]) continue;
      complaints += 1;
      excess += arriving - patience[j];
    }
  }
  return { complaints, excess };
}
