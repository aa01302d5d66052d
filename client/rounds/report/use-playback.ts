import { useCallback, useEffect, useMemo, useState } from "react";
import { advance, idleGaps } from "./playback.ts";
import type { Film } from "./scene.ts";
import { talkInstants, type VoiceTrack } from "./voice/track.ts";

export const SPEEDS = [1, 2, 4, 8, 16] as const;
export type Speed = (typeof SPEEDS)[number];

/** Where a replay is, and what moves it. With a voice it begins at the speed of speech, and talk is not idle. */
export function usePlayback(film: Film, voice: VoiceTrack | null) {
  const { endMs } = film;
  const [atMs, setAtMs] = useState(0);
  const [started, setStarted] = useState(false);
  const [speed, setSpeed] = useState<Speed>(voice === null ? 4 : 1);
  const [skipIdle, setSkipIdle] = useState(true);
  const gaps = useMemo(() => {
    const instants = voice === null ? film.instants : [...film.instants, ...talkInstants(voice)];
    return skipIdle ? idleGaps(instants, endMs) : [];
  }, [film, voice, skipIdle, endMs]);
  const playing = started && atMs < endMs;

  useEffect(() => {
    if (!playing) return;
    let before = performance.now();
    let frame = requestAnimationFrame(function show(now) {
      const elapsedMs = Math.max(0, now - before);
      before = now;
      setAtMs((at) => advance(at, elapsedMs, { speed, gaps, endMs }));
      frame = requestAnimationFrame(show);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, speed, gaps, endMs]);

  const seek = useCallback((to: number) => setAtMs(Math.min(endMs, Math.max(0, to))), [endMs]);
  return {
    atMs,
    playing,
    speed,
    skipIdle,
    seek,
    setSpeed,
    setSkipIdle,
    toggle: () => {
      if (!playing && atMs >= endMs) setAtMs(0);
      setStarted(!playing);
    },
    /** To the event before or after. */
    step: (direction: -1 | 1) => {
      const instants = film.marks.map((mark) => mark.atMs);
      const found = direction === 1 ? instants.find((at) => at > atMs) : instants.findLast((at) => at < atMs);
      seek(found ?? (direction === 1 ? endMs : 0));
    },
  };
}
