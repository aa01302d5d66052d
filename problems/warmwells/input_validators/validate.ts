function validate(args: unknown[]): true | string {
  const [heat, pipes, cuts] = args as [number[], [number, number][], number];
  within("number of wells", heat.length, 1, 1000);
  for (const reading of heat) within("a reading", reading, -1e9, 1e9);
  if (pipes.length !== heat.length - 1) return "there is not one pipe less than wells";
  if (!(cuts >= 0 && cuts <= pipes.length)) return "cuts is not between 0 and the number of pipes";
  const isWell = (well: number) => Number.isInteger(well) && well >= 0 && well < heat.length;
  if (!pipes.flat().every(isWell)) return "a pipe ends at no well";
  // With one edge less than nodes, no edge within a group that is joined already means a tree.
  const leader = heat.map((_, well) => well);
  const find = (well: number): number => {
    while (leader[well] !== well) well = leader[well] = leader[leader[well]];
    return well;
  };
  for (const [one, other] of pipes) {
    if (find(one) === find(other)) return "a pipe joins two wells that are joined already";
    leader[find(one)] = find(other);
  }
  return true;
}
