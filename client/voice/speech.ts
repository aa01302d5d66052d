import { decibelsOf, LEVEL_MS, NO_LEVEL } from "./level.ts";

/** What is heard stands out from the room by this much; a room is as loud as its quietest tenth. Decibels. */
const ABOVE_ROOM_DB = 10;
const ROOM_SHARE = 0.1;
/** In a very quiet or a very loud room the threshold stays within these. */
const THRESHOLD_DB = { min: -55, max: -35 };
/** Shorter sounds are keys being struck. */
const SHORTEST_SLOTS = 2;
/** Shorter breaks, to breathe or between words, belong to the talk around them. */
const BREATH_SLOTS = 700 / LEVEL_MS;

/** Where somebody talks: one flag for each level. */
export function speechIn(levels: Uint8Array): boolean[] {
  const threshold = thresholdOf(levels);
  const loud = Array.from(levels, (level) => level !== NO_LEVEL && decibelsOf(level) > threshold);
  const spoken = withRuns(loud, true, SHORTEST_SLOTS);
  return withRuns(spoken, false, BREATH_SLOTS).map((talks, slot) => talks && levels[slot] !== NO_LEVEL);
}

/** How much of some stretch was recorded, and how much of that was talk. Milliseconds. */
export type TalkShare = { recordedMs: number; talkMs: number; longestSilenceMs: number };

export function talkShareOf(levels: Uint8Array, speech: boolean[]): TalkShare {
  let [recorded, talk, silence, longest] = [0, 0, 0, 0];
  levels.forEach((level, slot) => {
    const talks = speech[slot] === true;
    if (level !== NO_LEVEL) recorded += 1;
    if (talks) talk += 1;
    silence = level === NO_LEVEL || talks ? 0 : silence + 1;
    longest = Math.max(longest, silence);
  });
  return { recordedMs: recorded * LEVEL_MS, talkMs: talk * LEVEL_MS, longestSilenceMs: longest * LEVEL_MS };
}

function thresholdOf(levels: Uint8Array): number {
  const measured = Array.from(levels)
    .filter((level) => level !== NO_LEVEL)
    .map(decibelsOf)
    .toSorted((a, b) => a - b);
  const room = measured[Math.floor(measured.length * ROOM_SHARE)] ?? THRESHOLD_DB.min;
  return Math.min(THRESHOLD_DB.max, Math.max(THRESHOLD_DB.min, room + ABOVE_ROOM_DB));
}

/** The same flags, with each run of `value` shorter than `shortest` turned over; a silence at an end is no breath. */
function withRuns(flags: boolean[], value: boolean, shortest: number): boolean[] {
  const out = [...flags];
  let begin = 0;
  for (let slot = 1; slot <= flags.length; slot += 1) {
    if (flags[slot] === flags[begin] && slot < flags.length) continue;
    const inner = value || (begin > 0 && slot < flags.length);
    if (flags[begin] === value && slot - begin < shortest && inner) out.fill(!value, begin, slot);
    begin = slot;
  }
  return out;
}
