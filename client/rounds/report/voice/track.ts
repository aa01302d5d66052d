import type { RoundReport } from "#contract/round/report.ts";
import type { KeptTake } from "../../../voice/kept-voice.ts";
import { LEVEL_MS, NO_LEVEL } from "../../../voice/level.ts";
import { speechIn, talkShareOf, type TalkShare } from "../../../voice/speech.ts";
import { ownTime } from "../round-time.ts";
import type { PhaseSpan } from "../scene.ts";

/** A stretch of sound on the round's time, without pauses. */
export type Sound = { fromMs: number; toMs: number; data: Blob };

/** A voice on the round's time. */
export type VoiceTrack = {
  sounds: Sound[];
  /** One for each `LEVEL_MS` of the round; `NO_LEVEL` where nothing was recorded. */
  levels: Uint8Array;
  speech: boolean[];
};

export function trackOf(takes: KeptTake[], report: Pick<RoundReport, "round" | "activeMs">): VoiceTrack {
  const { round, activeMs } = report;
  const placed = ownTime(round);
  const levels = new Uint8Array(Math.ceil(activeMs / LEVEL_MS)).fill(NO_LEVEL);
  for (const piece of takes.flatMap(({ pieces }) => pieces)) {
    piece.levels.forEach((level, index, { length }) => {
      const slot = Math.floor(placed(piece.measuredAt - (length - index) * LEVEL_MS) / LEVEL_MS);
      // What was recorded before the start or past the end falls outside, and is dropped.
      if (slot >= 0 && slot < levels.length) levels[slot] = level;
    });
  }
  return { sounds: takes.map((take) => soundOf(take, activeMs, placed)), levels, speech: speechIn(levels) };
}

/** The talk of each phase, however often it was entered. */
export function talkByPhase({ levels, speech }: VoiceTrack, spans: PhaseSpan[], phases: number): TalkShare[] {
  return Array.from({ length: phases }, (_each, phase) => {
    const shares = spans
      .filter((span) => span.phase === phase)
      .map(({ fromMs, toMs }) => [Math.round(fromMs / LEVEL_MS), Math.round(toMs / LEVEL_MS)] as const)
      .map(([from, to]) => talkShareOf(levels.subarray(from, to), speech.slice(from, to)));
    return {
      recordedMs: shares.reduce((sum, { recordedMs }) => sum + recordedMs, 0),
      talkMs: shares.reduce((sum, { talkMs }) => sum + talkMs, 0),
      longestSilenceMs: Math.max(0, ...shares.map(({ longestSilenceMs }) => longestSilenceMs)),
    };
  });
}

/** Instants with talk, a second apart at most: a replay does not skip them as idle. */
export function talkInstants({ speech }: VoiceTrack): number[] {
  const second = 1_000 / LEVEL_MS;
  return speech.flatMap((talks, slot) => (talks && slot % second === 0 ? [slot * LEVEL_MS] : []));
}

/** The sound at an instant; null: nothing was recorded then. */
export function soundAt({ sounds }: VoiceTrack, atMs: number): Sound | null {
  return sounds.findLast(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs) ?? null;
}

function soundOf({ startedAt, mimeType, pieces }: KeptTake, activeMs: number, placed: (at: number) => number): Sound {
  return {
    fromMs: placed(startedAt),
    toMs: Math.min(activeMs, placed(pieces.at(-1)?.endedAt ?? startedAt)),
    data: new Blob(
      pieces.map(({ sound }) => sound),
      { type: mimeType },
    ),
  };
}
