const cases: Record<string, number> = {
  "secret/30-random-small": 30,
  "secret/31-random-small-many-places": 31,
  "secret/32-random-medium": 32,
  "secret/33-random-products": 33,
  "secret/34-right-chain-of-differences": 34,
  "secret/35-left-chain": 35,
  "secret/36-tangents-in-tangents": 36,
  "secret/37-mixed-chain": 37,
  "secret/38-longest-most-dials": 38,
  "secret/39-longest-few-dials": 39,
};

function generate(name: string, random: Random): unknown[] {
  const dials = (count: number) => Array.from({ length: count }, () => random.int(-3_000, 3_000) / 1_000);
  const leaf = (count: number) => `x${random.int(0, count - 1)}`;
  switch (name) {
    case "secret/30-random-small":
      return [part(12, 8, random), dials(8)];
    case "secret/31-random-small-many-places":
      return [part(12, 2, random), dials(2)];
    case "secret/32-random-medium":
      return [blocks(2_000, 150, random), dials(150)];
    case "secret/33-random-products": {
      const products = Array.from({ length: 300 }, () => `(${leaf(40)}*(${leaf(40)}*${leaf(40)}))`);
      return [sum(products, random), dials(40)];
    }
    case "secret/34-right-chain-of-differences": {
      const heads = Array.from({ length: 2_000 }, () => `(${leaf(300)}-`);
      return [`${heads.join("")}${leaf(300)}${")".repeat(2_000)}`, dials(300)];
    }
    case "secret/35-left-chain": {
      const tails = Array.from({ length: 1_990 }, () => `${random.pick(["+", "-"])}${leaf(70)})`);
      return [`${"(".repeat(1_990)}${leaf(70)}${tails.join("")}`, dials(70)];
    }
    case "secret/36-tangents-in-tangents":
      return [`${"t(".repeat(2_000)}x1${")".repeat(2_000)}`, [0.5, 0.11, -1]];
    case "secret/37-mixed-chain": {
      let chain = leaf(60);
      for (let step = 0; step < 600; step += 1) {
        const other = leaf(60);
        chain = random.pick([`(t(${chain})*${other})`, `(${other}-t(${chain}))`]);
      }
      return [chain, dials(60)];
    }
    case "secret/39-longest-few-dials":
      return [longest(1_200, random), dials(1_200)];
    default:
      return [longest(5_000, random), dials(5_000)];
  }
}

/** A formula with the given number of places for dials. */
function part(places: number, dials: number, random: Random): string {
  if (random.int(1, 5) === 1) return `t(${plain(places, dials, random)})`;
  return plain(places, dials, random);
}

function plain(places: number, dials: number, random: Random): string {
  if (places === 1) return `x${random.int(0, dials - 1)}`;
  const left = random.int(1, places - 1);
  const operator = random.pick(["+", "-", "*"]);
  return `(${part(left, dials, random)}${operator}${part(places - left, dials, random)})`;
}

/** Small parts under sums and differences, at most `length` characters and close to it. */
function blocks(length: number, dials: number, random: Random): string {
  const parts: string[] = [];
  let used = 0;
  for (;;) {
    const next = part(random.int(1, 6), dials, random);
    if (used + next.length + 3 > length) return sum(parts, random);
    used += next.length + 3;
    parts.push(next);
  }
}

function sum(parts: string[], random: Random): string {
  if (parts.length === 1) return parts[0];
  const half = parts.length >> 1;
  const left = sum(parts.slice(0, half), random);
  return `(${left}${random.pick(["+", "-"])}${sum(parts.slice(half), random)})`;
}

/** Exactly 100 000 characters: adds dials with one to three digits until it fits. */
function longest(dials: number, random: Random): string {
  let formula = blocks(99_900, dials, random);
  let missing = 100_000 - formula.length;
  const add = (length: number) => {
    formula = `(${formula}+x${"7".repeat(length - 4)})`;
    missing -= length;
  };
  while (missing >= 15) add(5);
  add(missing >> 1);
  add(missing);
  return formula;
}
