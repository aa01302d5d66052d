// Right, but harnesses the same dogs in every order.
function divideDogs(pulls: number[], teams: number): number[] {
  const size = pulls.length / teams;
  const share = pulls.reduce((sum, pull) => sum + pull, 0) / teams;
  const team: number[] = pulls.map(() => -1);
  const harness = (placed: number, pull: number): boolean => {
    if (placed === pulls.length) return true;
    const completes = (placed + 1) % size === 0;
    for (let dog = 0; dog < pulls.length; dog++) {
      if (team[dog] >= 0 || pull + pulls[dog] > share) continue;
      if (completes && pull + pulls[dog] < share) continue;
      team[dog] = Math.floor(placed / size);
      if (harness(placed + 1, completes ? 0 : pull + pulls[dog])) return true;
      team[dog] = -1;
    }
    return false;
  };
  return harness(0, 0) ? team : [];
}
