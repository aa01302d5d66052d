import { localize } from "#contract/localized.ts";
import type { RoundReport } from "#contract/round/report.ts";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { recordingQuery, reportQuery } from "../../api/round-reports.ts";
import { failureOf } from "../../api/request.ts";
import { useLocale } from "../../locales/i18n.ts";
import { FailureNotice } from "../../ui/failure-notice.tsx";
import { useTitle } from "../../ui/use-title.ts";
import { Headline } from "./headline.tsx";
import { PhaseTable } from "./phase-table.tsx";
import { Replay } from "./replay.tsx";
import classes from "./report.module.css";
import { filmOf, phaseSpans } from "./scene.ts";
import { SelfRatingForm } from "./self-rating-form.tsx";
import { TaskSection } from "./task-section.tsx";
import { UnsentSection } from "./unsent/unsent-section.tsx";
import { useUnsent } from "./unsent/use-unsent.ts";
import { useVoice } from "./voice/use-voice.ts";
import { VoiceSection } from "./voice/voice-section.tsx";

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
  const unsent = useUnsent(report, recording.data);
  const voice = useVoice(report);
  const film = useMemo(() => recording.data && filmOf(report, recording.data), [report, recording.data]);
  useTitle(t("report.titleOf", { round: localize(title, locale) }));
  return (
    <article className={classes["report"]}>
      <Headline report={report} recording={recording.data ?? null} unsent={unsent.pieces} />
      {unsent.pieces.length > 0 && <UnsentSection report={report} pieces={unsent.pieces} forget={unsent.forget} />}
      <section aria-labelledby="report-phases">
        <h2 id="report-phases">{t("report.phases")}</h2>
        <PhaseTable phases={report.phases} />
      </section>
      {(report.tasks.some(({ card }) => card === null) || voice?.status === "there") && (
        <section aria-labelledby="report-replay" data-paper="never">
          <h2 id="report-replay">{t("report.replay")}</h2>
          {film && voice?.status !== "loading" ? (
            <Replay report={report} film={film} voice={voice?.status === "there" ? voice.track : null} />
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
      {film && voice && (
        <section aria-labelledby="report-voice" data-paper="never">
          <h2 id="report-voice">{t("report.voice")}</h2>
          <VoiceSection report={report} spans={phaseSpans(film)} voice={voice} />
        </section>
      )}
      {report.tasks.map((task) => (
        <TaskSection key={task.number} task={task} round={report.round} />
      ))}
      <section aria-labelledby="report-rating">
        <h2 id="report-rating">{t("report.rating")}</h2>
        <SelfRatingForm report={report} />
      </section>
    </article>
  );
}
