import { randomInt } from "node:crypto";

/** Random numbers that a seed gives once more. */
export type Seeded = {
  /** A whole number from `least` to below `most`. */
  between(least: number, most: number): number;
};

/** Tells the seed, so that a failure can be had again: `BASECASE_SEED` sets it. */
export function seeded(what: string): Seeded {
  const seed = Number(process.env["BASECASE_SEED"] ?? randomInt(1_000_000));
  console.log(`${what}: BASECASE_SEED=${seed} does it again`);
  let state = seed;
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { between: (least, most) => least + Math.floor(next() * (most - least)) };
}
