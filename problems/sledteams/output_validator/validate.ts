function validate(input: unknown[], answer: unknown, output: unknown, _flags: string[]): true | string {
  const [pulls, teams] = input as [number[], number];
  const expected = answer as number[];
  if (Array.isArray(output) && output.length === 0) {
    return expected.length === 0 ? true : "The dogs can be divided, but no division was returned.";
  }
  const fault = faultOf(pulls, teams, output);
  // Our own answer would be wrong, and that must never be the solver's fault.
  if (fault === null && expected.length === 0)
    throw new Error("a division was found where the answer says there is none");
  return fault ?? true;
}

/** What is wrong with a division; null if nothing is. */
function faultOf(pulls: number[], teams: number, output: unknown): string | null {
  if (!Array.isArray(output)) return "The result is not an array.";
  if (output.length !== pulls.length) return `The result has ${output.length} entries for ${pulls.length} dogs.`;
  const count = new Array<number>(teams).fill(0);
  const total = new Array<number>(teams).fill(0);
  for (const [dog, team] of output.entries()) {
    if (!Number.isInteger(team) || team < 0 || team >= teams) return `Dog ${dog}: there is no such team.`;
    count[team] += 1;
    total[team] += pulls[dog];
  }
  const uneven = count.findIndex((dogs) => dogs !== pulls.length / teams);
  if (uneven !== -1) return `Team ${uneven} has ${count[uneven]} dogs instead of ${pulls.length / teams}.`;
  const unequal = total.findIndex((pull) => pull !== total[0]);
  if (unequal !== -1) return `Team 0 pulls ${total[0]}, but team ${unequal} pulls ${total[unequal]}.`;
  return null;
}
