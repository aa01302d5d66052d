import {
  IconBulb,
  IconClipboard,
  IconFlag,
  IconHourglass,
  IconKeyboard,
  IconPlayerPause,
  IconPlayerPlay,
} from "@tabler/icons-react";
import { VERDICT_TONES, VerdictIcon } from "../../ui/theme/verdict.tsx";
import type { Mark } from "./marks.ts";

/** A mark as a small picture; the words are beside it or in its title. */
export function MarkIcon({ mark, size = 15 }: { mark: Mark; size?: number }) {
  switch (mark.kind) {
    case "phase":
      return <IconFlag size={size} aria-hidden />;
    case "pause":
      return <IconPlayerPause size={size} aria-hidden />;
    case "firstKey":
      return <IconKeyboard size={size} aria-hidden />;
    case "paste":
      return <IconClipboard size={size} aria-hidden />;
    case "hint":
      return <IconBulb size={size} aria-hidden />;
    case "run": {
      const color = mark.verdict === null ? "currentColor" : `var(--verdict-${VERDICT_TONES[mark.verdict]})`;
      return <IconPlayerPlay size={size} aria-hidden style={{ color }} />;
    }
    case "submit":
      return mark.verdict === null ? (
        <IconHourglass size={size} aria-hidden />
      ) : (
        <VerdictIcon verdict={mark.verdict} size={size} />
      );
  }
}
