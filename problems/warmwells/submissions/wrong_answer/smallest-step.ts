// Mistake: greedy. Closes the pipes whose two wells differ least.
function mostPower(heat: number[], pipes: [number, number][], cuts: number): number {
  const closed = new Set<number>();
  const power = () => {
    const part = heat.map((_, well) => well);
    const find = (well: number): number => (part[well] === well ? well : (part[well] = find(part[well])));
    pipes.forEach(([one, other], at) => {
      if (!closed.has(at)) part[find(one)] = find(other);
    });
    const highest = new Map<number, number>();
    const lowest = new Map<number, number>();
    heat.forEach((reading, well) => {
      highest.set(find(well), Math.max(highest.get(find(well)) ?? -Infinity, reading));
      lowest.set(find(well), Math.min(lowest.get(find(well)) ?? Infinity, reading));
    });
    return [...highest].reduce((sum, [name, reading]) => sum + reading - (lowest.get(name) ?? 0), 0);
  };
  const step = (at: number) => Math.abs(heat[pipes[at][0]] - heat[pipes[at][1]]);
  const order = [...pipes.keys()].sort((a, b) => step(a) - step(b));
  for (const at of order.slice(0, cuts)) closed.add(at);
  return power();
}
