import { pausedMs } from "#contract/round/clock.ts";
import type { RoundReport } from "#contract/round/report.ts";
import { useTranslation } from "react-i18next";
import { elapsedText } from "../../ui/elapsed-text.ts";

/** What the round was sat under, in words: its mode, and the accommodations chosen before the start. */
export function useConditions({ round }: RoundReport): string[] {
  const { t } = useTranslation();
  const { timeFactor, clockHidden, talk } = round.settings;
  const { pauses } = round;
  return [
    t(`report.mode_${round.rules.mode}`),
    ...(timeFactor === null ? [t("report.withoutClock")] : []),
    ...(timeFactor !== null && timeFactor !== 1 ? [t("report.moreTime", { factor: timeFactor })] : []),
    ...(clockHidden ? [t("report.clockHidden")] : []),
    ...(talk === "write" ? [t("report.talkWrite")] : []),
    ...(talk === "explain" ? [t("report.talkExplain")] : []),
    ...(pauses.length > 0 ? [t("report.paused", { count: pauses.length, time: elapsedText(pausedMs(round)) })] : []),
  ];
}
