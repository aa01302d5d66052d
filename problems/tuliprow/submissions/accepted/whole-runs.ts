// Memoised recursion over prefixes; a = tries all lengths of its run while it counts the colours.
function fewestReplaced(row: string, design: string): number {
  const memo = Array.from({ length: row.length + 1 }, (): (number | undefined)[] => []);

  function fewest(tulips: number, signs: number): number {
    if (signs === 0) return tulips === 0 ? 0 : Infinity;
    return (memo[tulips][signs] ??= lastSign(tulips, signs, design[signs - 1]));
  }

  function lastSign(tulips: number, signs: number, sign: string): number {
    if (sign === "*") {
      const none = fewest(tulips, signs - 1);
      return tulips === 0 ? none : Math.min(none, fewest(tulips - 1, signs));
    }
    if (tulips === 0) return Infinity;
    if (sign === "=") return lastRun(tulips, signs);
    const replaced = sign === "?" || sign === row[tulips - 1] ? 0 : 1;
    return replaced + fewest(tulips - 1, signs - 1);
  }

  function lastRun(tulips: number, signs: number): number {
    const counts = new Uint16Array(26);
    let least = Infinity;
    let most = 0;
    for (let start = tulips - 1; start >= 0; start--) {
      const colour = row.charCodeAt(start) - 97;
      counts[colour]++;
      most = Math.max(most, counts[colour]);
      least = Math.min(least, fewest(start, signs - 1) + tulips - start - most);
    }
    return least;
  }

  const answer = fewest(row.length, design.length);
  return Number.isFinite(answer) ? answer : -1;
}
