import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LEVEL_MS, levelOf, NO_LEVEL } from "../../../../client/voice/level.ts";
import { speechIn, talkShareOf } from "../../../../client/voice/speech.ts";

const ROOM = levelOf(0.001);
const VOICE = levelOf(0.05);
const SECOND = 1_000 / LEVEL_MS;

/** `[level, tenths of a second]` after one another. */
function levels(...runs: [number, number][]): Uint8Array {
  return Uint8Array.from(runs.flatMap(([level, slots]) => Array.from({ length: slots }, () => level)));
}

/** Where talk begins and ends, in tenths of a second. */
function talk(...runs: [number, number][]): [number, number][] {
  const speech = speechIn(levels(...runs));
  const begins = speech.flatMap((talks, slot) => (talks && speech[slot - 1] !== true ? [slot] : []));
  return begins.map((begin) => {
    const end = speech.indexOf(false, begin);
    return [begin, end === -1 ? speech.length : end];
  });
}

describe("talk", () => {
  test("stands out from the room", () => {
    expect(talk([ROOM, 30], [VOICE, 20], [ROOM, 30])).toEqual([[30, 50]]);
  });

  test("includes breaths, but no silence longer than one", () => {
    expect(talk([ROOM, 30], [VOICE, 10], [ROOM, 6], [VOICE, 10], [ROOM, 7], [VOICE, 10], [ROOM, 30])).toEqual([
      [30, 56],
      [63, 73],
    ]);
  });

  test("is not the striking of keys, however fast", () => {
    const keys = Array.from({ length: 40 }, (): [number, number][] => [
      [VOICE, 1],
      [ROOM, 2],
    ]);
    expect(talk(...keys.flat())).toEqual([]);
  });

  test("is found in a loud room and from a soft voice alike", () => {
    const [loudRoom, softVoice] = [levelOf(0.01), levelOf(0.004)];
    expect(talk([loudRoom, 40], [levelOf(0.1), 20], [loudRoom, 40])).toEqual([[40, 60]]);
    expect(talk([levelOf(0), 40], [softVoice, 20], [levelOf(0), 40])).toEqual([[40, 60]]);
  });

  test("is not looked for where the microphone was muted, nor counted over such a gap", () => {
    expect(talk([VOICE, 10], [NO_LEVEL, 5], [VOICE, 10])).toEqual([
      [0, 10],
      [15, 25],
    ]);
    expect(talk([NO_LEVEL, 100])).toEqual([]);
  });

  test("somebody who never pauses talks all the time", () => {
    expect(talk([VOICE, 100])).toEqual([[0, 100]]);
  });
});

describe("the share of talk", () => {
  test("is of what was recorded, and the longest silence is one without a gap in the recording", () => {
    const heard = levels([ROOM, 3 * SECOND], [VOICE, 2 * SECOND], [ROOM, 4 * SECOND], [NO_LEVEL, 60], [ROOM, SECOND]);
    expect(talkShareOf(heard, speechIn(heard))).toEqual({ recordedMs: 10_000, talkMs: 2_000, longestSilenceMs: 4_000 });
  });

  test("of nothing recorded is nothing", () => {
    expect(talkShareOf(new Uint8Array(), [])).toEqual({ recordedMs: 0, talkMs: 0, longestSilenceMs: 0 });
  });

  test("never exceeds what was recorded", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (heard) => {
        const speech = speechIn(heard);
        const { recordedMs, talkMs, longestSilenceMs } = talkShareOf(heard, speech);
        expect(speech).toHaveLength(heard.length);
        expect(talkMs + longestSilenceMs).toBeLessThanOrEqual(recordedMs);
      }),
    );
  });
});
