// Mistake: takes a complaint about the loudest music that arrives, not one about each musician.
function hearComplaints(loud: number[], patience: number[], fade: number): { complaints: number; excess: number } {
  let complaints = 0;
  let excess = 0;
  let loudest = -Infinity;
  loud.forEach((loudness, place) => {
    if (loudest >= patience[place]) {
      complaints += 1;
      excess += loudest - patience[place];
    }
    loudest = Math.max(loudest, loudness) - fade;
  });
  return { complaints, excess };
}
