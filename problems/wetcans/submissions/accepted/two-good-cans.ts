// Which can is wet matters only where there is a single good one, so two of them are enough for each amount of oil.
function winningCans(oil: number, cans: number[]): number[] {
  const good: number[][] = [];
  for (let left = 0; left <= oil; left++) {
    const found: number[] = [];
    for (let can = 0; can < cans.length; can++) {
      const after = left - cans[can];
      // The other keeper then loses if nothing but the wet can is good.
      if (after >= 0 && good[after].every((other) => other === can)) found.push(can);
    }
    good.push(left < oil ? found.slice(0, 2) : found);
  }
  return good[oil];
}
