import { memo } from "react";
import { LEVEL_MS, meterOf, NO_LEVEL } from "../../../voice/level.ts";
import type { VoiceTrack } from "./track.ts";
import classes from "./voice-lane.module.css";

/** Bars of the lane: fine enough to see half a minute in 45, and wide enough to be seen. */
const BINS = 160;

/** How loud it was over the round, with talk marked. */
export const VoiceLane = memo(function VoiceLane({ track, endMs }: { track: VoiceTrack; endMs: number }) {
  const { levels, speech } = track;
  const width = Math.max(1, endMs / LEVEL_MS / BINS);
  return Array.from({ length: Math.ceil(levels.length / width) }, (_bin, bin) => {
    const [from, to] = [Math.floor(bin * width), Math.max(Math.floor((bin + 1) * width), Math.floor(bin * width) + 1)];
    const heard = levels.subarray(from, to).filter((level) => level !== NO_LEVEL);
    if (heard.length === 0) return null;
    const talked = speech.slice(from, to).filter(Boolean).length;
    return (
      <i
        key={bin}
        className={classes["bar"]}
        data-talk={2 * talked >= heard.length}
        style={{
          left: `${(100 * from * LEVEL_MS) / endMs}%`,
          width: `${(100 * width * LEVEL_MS) / endMs}%`,
          height: `${Math.max(8, 100 * meterOf(Math.min(...heard)))}%`,
        }}
      />
    );
  });
});
