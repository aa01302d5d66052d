import { localize } from "#contract/localized.ts";
import type { RoundReport } from "#contract/round/report.ts";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { recordingQuery, reportQuery } from "../api/round-reports.ts";
import { failureOf } from "../api/request.ts";
import { useLocale } from "../locales/i18n.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { useTitle } from "../shell/use-title.ts";
import { Headline } from "./headline.tsx";
import { PhaseTable } from "./phase-table.tsx";
import { Replay } from "./replay.tsx";
import classes from "./report.module.css";
import { SelfRatingForm } from "./self-rating-form.tsx";
import { TaskSection } from "./task-section.tsx";

/** What became of a round that is over. */
export function RoundReportView({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: report, error, refetch } = useQuery(reportQuery(id));
  if (report) return <Report report={report} />;
  if (error) {
    return <FailureNotice title={t("report.failed")} failure={failureOf(error)} onRetry={() => void refetch()} />;
  }
  return (
    <div role="status" aria-label={t("report.loading")}>
      {[40, 72, 64, 80].map((width) => (
        <Skeleton key={width} height={16} width={`${width}%`} my={16} radius="sm" />
      ))}
    </div>
  );
}

function Report({ report }: { report: RoundReport }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { id, title } = report.round;
  const recording = useQuery(recordingQuery(id));
  useTitle(t("report.titleOf", { round: localize(title, locale) }));
  return (
    <article className={classes["report"]}>
      <Headline report={report} recording={recording.data ?? null} />
      <section aria-labelledby="report-phases">
        <h2 id="report-phases">{t("report.phases")}</h2>
        <PhaseTable phases={report.phases} />
      </section>
      {report.tasks.some(({ card }) => card === null) && (
        <section aria-labelledby="report-replay">
          <h2 id="report-replay">{t("report.replay")}</h2>
          {recording.data ? (
            <Replay report={report} recording={recording.data} />
          ) : recording.error ? (
            <FailureNotice
              title={t("report.recordingFailed")}
              failure={failureOf(recording.error)}
              onRetry={() => void recording.refetch()}
            />
          ) : (
            <Skeleton height={320} radius="sm" />
          )}
        </section>
      )}
      {report.tasks.map((task) => (
        <TaskSection key={task.number} task={task} rules={report.round.rules} />
      ))}
      <section aria-labelledby="report-rating">
        <h2 id="report-rating">{t("report.rating")}</h2>
        <SelfRatingForm id={id} initial={report.rating} />
      </section>
    </article>
  );
}
