import type { RoundReport } from "#contract/round/report.ts";
import { useTranslation } from "react-i18next";

/** How the round ended and what became of the drafts: what was judged is said, and nothing that was not. */
export function useEnding({ round, tasks }: RoundReport): string {
  const { t } = useTranslation();
  const expired = round.endReason === "expired";
  const problems = tasks.filter(({ problem }) => problem !== null);
  const auto = problems.filter(({ submissions }) => submissions.some((line) => line.auto)).length;
  return [
    t(expired ? "report.expired" : "report.endedEarly"),
    ...(problems.length > 0 && !round.closed ? [t("report.closing")] : []),
    ...(auto > 0 ? [t("report.autoSubmitted", { count: auto })] : []),
    ...(problems.length > 0 && round.closed && expired && auto === 0 ? [t("report.nothingLeft")] : []),
    ...(round.closed && round.status === "settling" ? [t("report.settling")] : []),
  ].join(" ");
}
