import type { Change } from "#contract/round/changes.ts";

/** One key in so many is a slip, taken back with the next. */
const SLIP_EVERY = 14;

export type Typist = {
  /** The key struck so long after the round's start. */
  key: (atMs: number) => Change;
  /** How long the hand rests before a key: mostly short, now and then long; 1 on the average. */
  rest: () => number;
};

/** Somebody who writes a text, again and again, with slips that are taken back; the same seed types the same. */
export function typist(seed: number, text: string): Typist {
  const random = randomOf(seed);
  let length = 0;
  let next = 0;
  let slipped = false;
  const insert = (atMs: number, character: string): Change => {
    length += 1;
    return [atMs, length - 1, 0, character, 0];
  };
  return {
    key: (atMs) => {
      if (slipped) {
        slipped = false;
        length -= 1;
        return [atMs, length, 1, "", 0];
      }
      slipped = random() * SLIP_EVERY < 1;
      if (slipped) return insert(atMs, String.fromCodePoint(97 + Math.floor(random() * 26)));
      next += 1;
      return insert(atMs, text[(next - 1) % text.length] ?? "");
    },
    rest: () => -Math.log(1 - random()),
  };
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
