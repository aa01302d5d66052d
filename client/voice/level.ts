/** Loudness is told ten times a second. */
export const LEVEL_MS = 100;

/** Of what was not measured: nothing was recorded, or the microphone was muted. */
export const NO_LEVEL = 255;
const STEPS_PER_DB = 2;

/** Loudness as a byte: half decibels below full scale, 0 (loudest) to 254. `rms`: root mean square, 0 to 1. */
export function levelOf(rms: number): number {
  const below = -20 * Math.log10(Math.max(rms, Number.MIN_VALUE));
  return Math.min(NO_LEVEL - 1, Math.max(0, Math.round(below * STEPS_PER_DB)));
}

/** Decibels relative to full scale, -127 to 0. */
export function decibelsOf(level: number): number {
  return -level / STEPS_PER_DB;
}

/** How high a meter stands, 0 to 1: from a quiet room to a voice close by. */
export function meterOf(level: number): number {
  return level === NO_LEVEL ? 0 : Math.min(1, Math.max(0, (decibelsOf(level) + 62) / 45));
}
