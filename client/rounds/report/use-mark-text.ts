import { localize } from "#contract/localized.ts";
import type { RoundReport } from "#contract/round/report.ts";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../locales/i18n.ts";
import type { Mark } from "./marks.ts";
import { elapsedText } from "../../ui/elapsed-text.ts";

/** A mark in words. */
export function useMarkText(phases: RoundReport["phases"]): (mark: Mark) => string {
  const { t } = useTranslation();
  const locale = useLocale();
  return (mark) => {
    switch (mark.kind) {
      case "phase": {
        const phase = phases[mark.phase];
        return t("report.markPhase", { phase: phase ? localize(phase.title, locale) : mark.phase + 1 });
      }
      case "pause":
        return t("report.markPause", { time: elapsedText(mark.lengthMs) });
      case "firstKey":
        return t("report.markFirstKey");
      case "paste":
        return t("report.markPaste", { count: mark.size });
      case "hint":
        return t("report.markHint", { number: mark.number });
      case "run":
        if (mark.stopped) return t("report.markRun", { verdict: t("report.stopped") });
        return t("report.markRun", { verdict: mark.verdict ? t(`verdict.${mark.verdict}`) : t("report.noVerdict") });
      case "submit": {
        const verdict = mark.verdict ? t(`verdict.${mark.verdict}`) : t("report.noVerdict");
        if (mark.late) return t("report.markLate", { verdict });
        return t(mark.auto ? "report.markAuto" : "report.markSubmit", { verdict });
      }
    }
  };
}
