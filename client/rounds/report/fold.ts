import type { Language } from "#contract/language.ts";
import { applyChanges, type Change, type DocumentRecording } from "#contract/round/changes.ts";

/** A document at every instant of a round; instants are without pauses. */
export type Fold = {
  language: Language;
  /** When each change was made; never decreasing. */
  instants: readonly number[];
  /** How many changes were made up to and at an instant. */
  countAt: (atMs: number) => number;
  textAfter: (count: number) => string;
  /** Where the last of `count` changes ended, as an offset in the text after it; 0 without any. */
  caretAfter: (count: number) => number;
};

/** So many changes at most are applied to show an instant. */
const SNAPSHOT_EVERY = 256;

/** `placed`: the round's own time at a change's. */
export function foldOf({ language, base, changes }: DocumentRecording, placed: (sinceStartMs: number) => number): Fold {
  const instants: number[] = [];
  const snapshots = [base];
  let text = base;
  for (const [index, change] of changes.entries()) {
    // A tab whose clock was corrected may say an earlier time; the order of the changes is what counts.
    instants.push(Math.max(instants.at(-1) ?? 0, placed(change[0])));
    text = applied(text, change);
    if ((index + 1) % SNAPSHOT_EVERY === 0) snapshots.push(text);
  }
  return {
    language,
    instants,
    countAt: (atMs) => countUpTo(instants, atMs),
    textAfter: (count) => {
      const nearest = Math.min(Math.floor(count / SNAPSHOT_EVERY), snapshots.length - 1);
      const start = snapshots[nearest] ?? base;
      return changes.slice(nearest * SNAPSHOT_EVERY, count).reduce(applied, start);
    },
    caretAfter: (count) => {
      const last = changes[count - 1];
      return last === undefined ? 0 : last[1] + last[3].length;
    },
  };
}

/** How many of the ascending instants are not after `atMs`. */
function countUpTo(instants: readonly number[], atMs: number): number {
  let low = 0;
  let high = instants.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((instants[middle] ?? Infinity) <= atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

function applied(text: string, change: Change): string {
  return applyChanges(text, [change]) ?? text;
}
