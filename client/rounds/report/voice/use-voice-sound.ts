import { useEffect, useState } from "react";
import { soundAt, type VoiceTrack } from "./track.ts";
import { createVoicePlayer, type Position } from "./voice-player.ts";

/** Plays a voice along with a replay. */
export function useVoiceSound(track: VoiceTrack | null, { playing, ...at }: Position & { playing: boolean }) {
  const [on, setOn] = useState(true);
  const [player] = useState(createVoicePlayer);
  useEffect(() => player.follow(track !== null && on && playing ? soundAt(track, at.atMs) : null, at));
  useEffect(() => player.close, [player]);
  return { on, setOn };
}
