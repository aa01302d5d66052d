// Mistake: takes the best team for the first free dog, the share rounded down when it isn't whole.
function divideDogs(pulls: number[], teams: number): number[] {
  const size = pulls.length / teams;
  const share = Math.floor(pulls.reduce((sum, pull) => sum + pull, 0) / teams);
  const team: number[] = [];
  const hopeless = new Set<number>();
  const harness = (set: number, placed: number, pull: number): boolean => {
    if (placed + size > pulls.length) return true;
    if (hopeless.has(set)) return false;
    const completes = (placed + 1) % size === 0;
    for (let dog = 0; dog < pulls.length; dog++) {
      if ((set >> dog) % 2 === 1) continue;
      if (completes && pull + pulls[dog] !== share) continue;
      team[dog] = Math.floor(placed / size);
      if (harness(set + (1 << dog), placed + 1, completes ? 0 : pull + pulls[dog])) return true;
    }
    hopeless.add(set);
    return false;
  };
  // The last team is simply what is left.
  if (!harness(0, 0, 0)) return [];
  return pulls.map((_, dog) => team[dog] ?? teams - 1);
}
