import { describe, expect, test } from "vitest";
import { soundAt, talkByPhase, talkInstants, trackOf } from "../../../../../../client/rounds/report/voice/track.ts";
import type { KeptTake } from "../../../../../../client/voice/kept-voice.ts";
import { levelOf, NO_LEVEL } from "../../../../../../client/voice/level.ts";
import { reportSketch } from "../sketch.ts";

const ROOM = levelOf(0.001);
const VOICE = levelOf(0.05);
const BLANK = reportSketch([{}], { activeMs: 60_000 });
const STARTED_AT = BLANK.round.startedAt ?? 0;

/** A take that begins so many milliseconds after the round; a second a piece, each of one loudness. */
function take(fromMs: number, seconds: number[]): KeptTake {
  const startedAt = STARTED_AT + fromMs;
  return {
    id: `take-${fromMs}`,
    round: BLANK.round.id,
    mimeType: "audio/webm",
    startedAt,
    bytes: seconds.length,
    pieces: seconds.map((level, number) => ({
      take: `take-${fromMs}`,
      number,
      endedAt: startedAt + 1_000 * (number + 1),
      measuredAt: startedAt + 1_000 * (number + 1),
      sound: new Uint8Array([number]).buffer,
      levels: new Uint8Array(10).fill(level),
    })),
  };
}

describe("a voice on the round's time", () => {
  test("lies where it was recorded, and nowhere else", async () => {
    const track = trackOf([take(5_000, [ROOM, VOICE, VOICE]), take(20_000, [ROOM])], BLANK);
    expect(track.levels).toHaveLength(600);
    expect([...track.levels.subarray(49, 52)]).toEqual([NO_LEVEL, ROOM, ROOM]);
    expect([...track.levels.subarray(59, 61)]).toEqual([ROOM, VOICE]);
    expect([...track.levels.subarray(79, 81)]).toEqual([VOICE, NO_LEVEL]);
    const heard = soundAt(track, 7_900);
    expect([heard?.fromMs, heard?.toMs]).toEqual([5_000, 8_000]);
    expect(new Uint8Array((await heard?.data.arrayBuffer()) ?? new ArrayBuffer())).toEqual(new Uint8Array([0, 1, 2]));
    expect(soundAt(track, 8_000)).toBeNull();
    expect(soundAt(track, 20_500)?.fromMs).toBe(20_000);
  });

  test("has no pauses in it", () => {
    const pauses = [{ at: STARTED_AT + 10_000, until: STARTED_AT + 40_000 }];
    const report = { ...BLANK, round: { ...BLANK.round, pauses } };
    const track = trackOf([take(41_000, [VOICE])], report);
    expect(soundAt(track, 11_500)?.fromMs).toBe(11_000);
    expect([track.levels[109], track.levels[110]]).toEqual([NO_LEVEL, VOICE]);
  });

  test("ends with the round, and began with it, whatever the recorder still caught", () => {
    const track = trackOf([take(-500, [VOICE]), take(59_500, [VOICE, VOICE])], BLANK);
    expect([...track.levels].filter((level) => level !== NO_LEVEL)).toHaveLength(10);
    expect(track.sounds.at(-1)?.toMs).toBe(60_000);
  });
});

test("each phase has its share, also one that was entered twice", () => {
  const track = trackOf([take(0, [VOICE, VOICE, VOICE, ROOM, ROOM, ROOM, ROOM, ROOM, VOICE, VOICE])], BLANK);
  const spans = [
    { phase: 0, fromMs: 0, toMs: 4_000 },
    { phase: 1, fromMs: 4_000, toMs: 8_000 },
    { phase: 0, fromMs: 8_000, toMs: 60_000 },
  ];
  expect(talkByPhase(track, spans, 3)).toEqual([
    { recordedMs: 6_000, talkMs: 5_000, longestSilenceMs: 1_000 },
    { recordedMs: 4_000, talkMs: 0, longestSilenceMs: 4_000 },
    { recordedMs: 0, talkMs: 0, longestSilenceMs: 0 },
  ]);
});

test("talk is a sign of life each second, so that a replay does not skip it", () => {
  const track = trackOf([take(10_000, [ROOM, ROOM, VOICE, VOICE, ROOM, ROOM])], BLANK);
  expect(talkInstants(track)).toEqual([12_000, 13_000]);
});
