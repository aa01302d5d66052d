// Mistake: greedy. Gives the strongest dog that is left to the weakest team that has room.
function divideDogs(pulls: number[], teams: number): number[] {
  const size = pulls.length / teams;
  const share = pulls.reduce((sum, pull) => sum + pull, 0) / teams;
  const count = new Array<number>(teams).fill(0);
  const total = new Array<number>(teams).fill(0);
  const result: number[] = [];
  const order = pulls.map((_, dog) => dog).sort((one, other) => pulls[other] - pulls[one]);
  for (const dog of order) {
    let weakest = -1;
    for (let team = 0; team < teams; team++) {
      if (count[team] < size && (weakest === -1 || total[team] < total[weakest])) weakest = team;
    }
    count[weakest]++;
    total[weakest] += pulls[dog];
    result[dog] = weakest;
  }
  return total.every((pull) => pull === share) ? result : [];
}
