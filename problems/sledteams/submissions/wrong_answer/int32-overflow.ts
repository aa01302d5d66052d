// Mistake: adds the pulls up in 32 bits.
function divideDogs(pulls: number[], teams: number): number[] {
  const size = pulls.length / teams;
  const share = pulls.reduce((sum, pull) => (sum + pull) | 0, 0) / teams;
  const team: number[] = [];
  const hopeless = new Uint8Array(2 ** pulls.length);

  /** Harnesses the dogs outside the set; `pull` is what the team in the making pulls so far. */
  const harness = (set: number, placed: number, pull: number): boolean => {
    if (placed === pulls.length) return true;
    if (hopeless[set] === 1) return false;
    const completes = (placed + 1) % size === 0;
    for (let dog = 0; dog < pulls.length; dog++) {
      if ((set >> dog) % 2 === 1) continue;
      if (completes && pull + pulls[dog] !== share) continue;
      team[dog] = Math.floor(placed / size);
      if (harness(set + (1 << dog), placed + 1, completes ? 0 : pull + pulls[dog])) return true;
    }
    hopeless[set] = 1;
    return false;
  };
  return harness(0, 0, 0) ? team : [];
}
