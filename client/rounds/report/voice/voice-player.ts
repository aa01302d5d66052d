import type { Sound } from "./track.ts";

/** Faster than this browsers play nothing that can be understood. */
export const FASTEST_SOUND = 4;
/** Sound and picture may be this far apart, in seconds of the round; less is not noticed. */
const APART_S = 0.25;

export type Position = { atMs: number; speed: number };

/** Plays sounds along with a replay, whose position leads. */
export type VoicePlayer = {
  /** Called at every step. `sound`: what is to be heard there; null: nothing. */
  follow: (sound: Sound | null, position: Position) => void;
  close: () => void;
};

export function createVoicePlayer(): VoicePlayer {
  let loaded: { sound: Sound; audio: HTMLAudioElement; url: string } | null = null;

  const unload = (): void => {
    if (loaded === null) return;
    loaded.audio.pause();
    loaded.audio.removeAttribute("src");
    URL.revokeObjectURL(loaded.url);
    loaded = null;
  };
  const load = (sound: Sound): HTMLAudioElement => {
    if (loaded?.sound === sound) return loaded.audio;
    unload();
    const url = URL.createObjectURL(sound.data);
    loaded = { sound, url, audio: new Audio(url) };
    return loaded.audio;
  };

  return {
    follow: (sound, { atMs, speed }) => {
      if (sound === null || speed > FASTEST_SOUND) {
        loaded?.audio.pause();
        return;
      }
      const audio = load(sound);
      if (audio.playbackRate !== speed) audio.playbackRate = speed;
      const wanted = Math.max(0, atMs - sound.fromMs) / 1_000;
      // A jump of the scrubber, or a skipped idle stretch.
      if (Math.abs(audio.currentTime - wanted) > APART_S * Math.max(1, speed)) audio.currentTime = wanted;
      // Refused only without a click on the page, and a replay begins with one.
      if (audio.paused && !audio.ended) audio.play().catch(() => undefined);
    },
    close: unload,
  };
}
