// Mistake: settles for the first dogs that make a team of the right pull and never opens it again.
function divideDogs(pulls: number[], teams: number): number[] {
  const size = pulls.length / teams;
  const share = pulls.reduce((sum, pull) => sum + pull, 0) / teams;
  const team: number[] = pulls.map(() => -1);
  const fill = (number: number, from: number, missing: number, rest: number): boolean => {
    if (missing === 0) return rest === 0;
    for (let dog = from; dog < pulls.length; dog++) {
      if (team[dog] >= 0 || pulls[dog] > rest) continue;
      team[dog] = number;
      if (fill(number, dog + 1, missing - 1, rest - pulls[dog])) return true;
      team[dog] = -1;
    }
    return false;
  };
  for (let number = 0; number < teams; number++) {
    if (!fill(number, 0, size, share)) return [];
  }
  return team;
}
