import { keepPiece, keepTake } from "./kept-voice.ts";
import type { Microphone } from "./microphone.ts";

/** So much is lost with a dead tab. */
const PIECE_MS = 2_000;
/** A piece that comes this much late was held up by a machine asleep; what follows is a take of its own. */
const LATE_MS = 3_000;
/** Speech stays clear; 45 minutes take about 11 MB. */
const BITS_PER_SECOND = 32_000;
const TYPES = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];

export type VoiceRecorder = {
  /** Ends with the last piece kept. */
  stop: () => Promise<void>;
};

type RecorderOptions = {
  round: string;
  microphone: Microphone;
  /** The server's clock. */
  now: () => number;
  /** There is no room for more; nothing is recorded from here on. What was kept stays. */
  onFull: () => void;
};

/** Records into this browser's store, piece by piece, on the server's time line. */
export function recordVoice(options: RecorderOptions): VoiceRecorder {
  let take = recordTake(options, anew);
  let stopped = false;
  function anew(): void {
    if (stopped) return;
    void take.stop();
    take = recordTake(options, anew);
  }
  return {
    stop: () => {
      stopped = true;
      return take.stop();
    },
  };
}

function recordTake({ round, microphone, now, onFull }: RecorderOptions, onGap: () => void): VoiceRecorder {
  const id = crypto.randomUUID();
  const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(microphone.stream, {
    ...(mimeType !== undefined && { mimeType }),
    audioBitsPerSecond: BITS_PER_SECOND,
  });
  let keeping: Promise<unknown> = Promise.resolve();
  let full = false;
  let number = 0;
  let levels: number[] = [];
  let measuredAt = 0;

  const keep = async (work: () => Promise<void>, before: Promise<unknown>): Promise<void> => {
    await before;
    if (full) return;
    try {
      await work();
    } catch {
      full = true;
      onFull();
    }
  };
  const silence = microphone.onLevel((level, ageMs) => {
    levels.push(level);
    measuredAt = now() - ageMs;
  });
  // A page that goes out of sight may never come back.
  const spare = () => {
    if (document.visibilityState === "hidden" && recorder.state === "recording") recorder.requestData();
  };
  document.addEventListener("visibilitychange", spare);

  recorder.addEventListener("dataavailable", ({ data }) => {
    const endedAt = now();
    const measured = { levels: Uint8Array.from(levels), measuredAt };
    levels = [];
    const late = endedAt - lastAt > PIECE_MS + LATE_MS;
    lastAt = endedAt;
    if (data.size > 0) {
      const piece = { take: id, number, endedAt, ...measured };
      number += 1;
      keeping = keep(async () => keepPiece({ ...piece, sound: await data.arrayBuffer() }), keeping);
    }
    if (late) onGap();
  });
  const ended = new Promise<void>((resolve) => recorder.addEventListener("stop", () => resolve(), { once: true }));
  recorder.start(PIECE_MS);
  // The event that tells of the start comes late on a busy page; the sound does not.
  let lastAt = now();
  const take = { id, round, mimeType: recorder.mimeType, startedAt: lastAt, bytes: 0 };
  keeping = keep(() => keepTake(take), keeping);
  return {
    stop: async () => {
      silence();
      document.removeEventListener("visibilitychange", spare);
      if (recorder.state !== "inactive") {
        recorder.stop();
        await ended;
      }
      await keeping;
    },
  };
}
