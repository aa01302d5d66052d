// Mistake: greedy. Closes one pipe after another, each time the one after whose closing the power is greatest.
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
  for (let done = 0; done < cuts; done++) {
    let best = { at: -1, power: -Infinity };
    for (const at of pipes.keys()) {
      if (closed.has(at)) continue;
      closed.add(at);
      if (power() > best.power) best = { at, power: power() };
      closed.delete(at);
    }
    closed.add(best.at);
  }
  return power();
}
