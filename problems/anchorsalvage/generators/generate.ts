const cases: Record<string, number> = {
  "secret/30-random-five": 6201,
  "secret/31-random-six-in-layers": 6202,
  "secret/32-random-seven-free": 6203,
  "secret/33-random-eight-heavy-hull": 6204,
  "secret/34-random-eight-light-hull": 6205,
  "secret/35-random-knot": 6206,
  "secret/40-large-free": 6301,
  "secret/41-large-few-pairs": 6302,
  "secret/42-large-many-pairs": 6303,
  "secret/43-large-greatest-values": 6304,
  "secret/44-large-knot-of-two": 6305,
};

type Plan = { anchors: number; pairs: number; far?: number; heavy?: number; hull?: number; knot?: boolean };

const plans: Record<string, Plan> = {
  "secret/30-random-five": { anchors: 5, pairs: 2, far: 9, heavy: 5, hull: 4 },
  "secret/31-random-six-in-layers": { anchors: 6, pairs: 7, far: 20, heavy: 9, hull: 10 },
  "secret/32-random-seven-free": { anchors: 7, pairs: 0 },
  "secret/33-random-eight-heavy-hull": { anchors: 8, pairs: 4, heavy: 3, hull: 1_000_000 },
  "secret/34-random-eight-light-hull": { anchors: 8, pairs: 4, hull: 1 },
  "secret/35-random-knot": { anchors: 8, pairs: 10, knot: true },
  "secret/40-large-free": { anchors: 14, pairs: 0 },
  "secret/41-large-few-pairs": { anchors: 14, pairs: 5 },
  "secret/42-large-many-pairs": { anchors: 14, pairs: 13 },
  "secret/43-large-greatest-values": { anchors: 14, pairs: 3 },
  "secret/44-large-knot-of-two": { anchors: 14, pairs: 4, knot: true },
};

function generate(name: string, random: Random): unknown[] {
  const { anchors, pairs, far = 1000, heavy = 1_000_000, hull = random.int(1, heavy), knot = false } = plans[name];
  const greatest = name.includes("greatest");
  const distances = Array.from({ length: anchors + 1 }, (_, from) =>
    Array.from({ length: anchors + 1 }, (__, to) => (from === to ? 0 : random.int(greatest ? far - 9 : 1, far))),
  );
  const masses = Array.from({ length: anchors }, () => random.int(greatest ? heavy - 9 : 1, heavy));
  // Pairs follow a hidden order, so they can be kept; a knot adds one against it.
  const order = random.shuffle(masses.map((_, anchor) => anchor));
  const across = new Map<string, [number, number]>();
  const lay = (upper: number, lower: number) => across.set(`${upper} ${lower}`, [upper, lower]);
  while (across.size < pairs) {
    const [one, other] = [random.int(0, anchors - 1), random.int(0, anchors - 1)];
    if (one < other) lay(order[one], order[other]);
  }
  if (knot) {
    const [upper, lower] = random.pick([...across.values()]);
    lay(lower, upper);
  }
  return [distances, masses, hull, random.shuffle([...across.values()])];
}
