type State = "beacon" | "lantern" | "lit" | "waiting";

/** The states that a tower may have after a tower in each state. */
const AFTER: Record<State, State[]> = {
  beacon: ["beacon", "lantern", "lit"],
  lantern: ["beacon", "lantern", "waiting"],
  lit: ["beacon", "lantern", "waiting"],
  waiting: ["beacon"],
};
const STATES: State[] = ["beacon", "lantern", "lit", "waiting"];

function cheapestLight(beacons: number[], lanterns: number[]): number {
  const price = (tower: number, state: State) =>
    state === "beacon" ? beacons[tower] : state === "lantern" ? lanterns[tower] : 0;

  /** One step round the ring: the least cost of each state of this tower, given those of the tower before. */
  const step = (costs: Record<State, number>, priceOf: (state: State) => number): Record<State, number> => {
    const next = { beacon: Infinity, lantern: Infinity, lit: Infinity, waiting: Infinity };
    for (const before of STATES) {
      for (const state of AFTER[before]) next[state] = Math.min(next[state], costs[before] + priceOf(state));
    }
    return next;
  };

  const rings = STATES.map((first) => {
    let costs = { beacon: Infinity, lantern: Infinity, lit: Infinity, waiting: Infinity };
    costs[first] = price(0, first);
    for (let tower = 1; tower < beacons.length; tower++) costs = step(costs, (state) => price(tower, state));
    return step(costs, () => 0)[first];
  });
  return Math.min(...rings);
}
