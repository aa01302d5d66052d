function validate(args: unknown[]): true | string {
  const [causeways] = args as [[number, number][]];
  const islands = causeways.length + 1;
  within("number of islands", islands, 1, 30_000);
  const isIsland = (island: number) => Number.isInteger(island) && island >= 0 && island < islands;
  if (!causeways.flat().every(isIsland)) return "a causeway ends at no island";
  // With one edge less than nodes, no edge within a group that is joined already means a tree.
  const leader = Array.from({ length: islands }, (_, island) => island);
  const find = (island: number): number => {
    while (leader[island] !== island) island = leader[island] = leader[leader[island]];
    return island;
  };
  for (const [one, other] of causeways) {
    if (find(one) === find(other)) return "a causeway joins two islands that are joined already";
    leader[find(one)] = find(other);
  }
  return true;
}
