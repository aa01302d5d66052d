import { distance } from "fastest-levenshtein";

/** Slips that a word of so many letters may have. */
function slips(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Whether `wanted` is `word` with a slip or two: a letter wrong, missing, too much, or two the wrong way round. */
export function isClose(wanted: string, word: string): boolean {
  const most = slips(wanted.length);
  if (most === 0 || Math.abs(wanted.length - word.length) > most) return false;
  return distance(wanted, word) <= most || swaps(wanted).some((other) => other === word);
}

/** The word with two neighbours the other way round, which counts as one slip. */
function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}
