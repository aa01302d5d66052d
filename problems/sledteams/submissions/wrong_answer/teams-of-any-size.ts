// Mistake: makes the teams equally strong, but not equally large.
function divideDogs(pulls: number[], teams: number): number[] {
  const share = pulls.reduce((sum, pull) => sum + pull, 0) / teams;
  const team: number[] = [];
  const hopeless = new Uint8Array(2 ** pulls.length);
  const harness = (set: number, full: number, pull: number): boolean => {
    if (set === 2 ** pulls.length - 1) return full === teams;
    if (hopeless[set] === 1) return false;
    for (let dog = 0; dog < pulls.length; dog++) {
      if ((set >> dog) % 2 === 1 || pull + pulls[dog] > share) continue;
      team[dog] = full;
      const completes = pull + pulls[dog] === share;
      if (harness(set + (1 << dog), completes ? full + 1 : full, completes ? 0 : pull + pulls[dog])) return true;
    }
    hopeless[set] = 1;
    return false;
  };
  return harness(0, 0, 0) ? team : [];
}
