// Mistake: greedy. Always makes the flight that costs the least per pylon at the moment.
function cheapestRemoval(places: number[], heights: number[], reach: number): number {
  let standing = [...places.keys()];
  let sum = 0;
  while (standing.length > 2) {
    let best = { each: Infinity, cost: 0, taken: [] as number[] };
    for (let at = 1; at < standing.length - 1; at++) {
      for (const taken of [standing.slice(at, at + 1), standing.slice(at, at + 2)]) {
        const right = standing[at + taken.length];
        if (right === undefined || places[taken[taken.length - 1]] - places[taken[0]] > reach) continue;
        const cost = (places[right] - places[standing[at - 1]]) * Math.max(...taken.map((pylon) => heights[pylon]));
        if (cost / taken.length < best.each) best = { each: cost / taken.length, cost, taken };
      }
    }
    sum += best.cost;
    standing = standing.filter((mast) => !best.taken.includes(mast));
  }
  return sum;
}
