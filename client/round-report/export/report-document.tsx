import { type Locale, localize } from "#contract/localized.ts";
import { roundBudgetMs } from "#contract/round/plan.ts";
import type { RoundRecording, RoundReport } from "#contract/round/report.ts";
import { useTranslation } from "react-i18next";
import { elapsedText } from "../round-time.ts";
import { filmOf } from "../scene.ts";
import { useConditions } from "../use-conditions.ts";
import { useMarkText } from "../use-mark-text.ts";
import { PhaseRows } from "./phase-rows.tsx";
import { STYLE } from "./style.ts";
import { TaskArticle } from "./task-article.tsx";

type ReportDocumentProps = { report: RoundReport; recording: RoundRecording; locale: Locale };

/** A report on paper: all of the page but what moves. */
export function ReportDocument({ report, recording, locale }: ReportDocumentProps) {
  const { t } = useTranslation();
  const conditions = useConditions(report);
  const markText = useMarkText(report.phases);
  const { round, rating } = report;
  const film = filmOf(report, recording);
  const budgetMs = roundBudgetMs(round);
  const title = localize(round.title, locale);
  const started = new Date(round.startedAt ?? round.createdAt);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{t("report.titleOf", { round: title })}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p className="quiet">
            <time dateTime={started.toISOString()}>
              {new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(started)}
            </time>{" "}
            · {conditions.join(" · ")}
          </p>
          <p>
            {round.endReason === "expired" ? t("report.expired") : t("report.endedEarly")} {t("report.time")}:{" "}
            {elapsedText(report.activeMs)}
            {budgetMs === null ? ` ${t("report.untimed")}` : ` / ${elapsedText(budgetMs)}`}
          </p>
          <h2>{t("report.phases")}</h2>
          <PhaseRows phases={report.phases} locale={locale} />
          <h2>{t("report.events")}</h2>
          <table>
            <tbody>
              {film.marks.map((mark, index) => (
                <tr key={index}>
                  <td className="time">{elapsedText(mark.atMs)}</td>
                  <td>{mark.task === null ? "" : `${mark.task}.`}</td>
                  <td>{markText(mark)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {report.tasks.map((task) => (
            <TaskArticle key={task.number} task={task} folds={film.folds.get(task.number) ?? []} locale={locale} />
          ))}
          <h2>{t("report.rating")}</h2>
          <dl>
            {(["algorithms", "coding", "communication", "problemSolving"] as const).map((axis) => (
              <div key={axis}>
                <dt>{t(`report.axis_${axis}`)}</dt>
                <dd>{rating[axis] === null ? t("report.unrated") : `${rating[axis]} / 4`}</dd>
              </div>
            ))}
          </dl>
          {rating.remarks !== "" && <pre>{rating.remarks}</pre>}
        </main>
      </body>
    </html>
  );
}
