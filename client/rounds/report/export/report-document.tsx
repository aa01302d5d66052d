import { type Locale, localize } from "#contract/localized.ts";
import { roundBudgetMs } from "#contract/round/plan.ts";
import type { RoundRecording, RoundReport } from "#contract/round/report.ts";
import { useTranslation } from "react-i18next";
import { elapsedText } from "../../../ui/elapsed-text.ts";
import { filmOf } from "../scene.ts";
import { cardCounts } from "../card-counts.ts";
import type { UnsentPiece } from "../unsent/find-unsent.ts";
import { languageName } from "../unsent/language-name.ts";
import { useEnding } from "../use-ending.ts";
import { useConditions } from "../use-conditions.ts";
import { useMarkText } from "../use-mark-text.ts";
import { PhaseRows } from "./phase-rows.tsx";
import { STYLE } from "./style.ts";
import { TaskArticle } from "./task-article.tsx";

export type ReportDocumentProps = {
  report: RoundReport;
  recording: RoundRecording;
  unsent: UnsentPiece[];
  locale: Locale;
};

/** A report on paper: all of the page but what moves. */
export function ReportDocument({ report, recording, unsent, locale }: ReportDocumentProps) {
  const { t } = useTranslation();
  const conditions = useConditions(report);
  const ending = useEnding(report);
  const cardsOnly = report.tasks.every(({ card }) => card !== null);
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
            {ending} {t("report.time")}: {elapsedText(report.activeMs)}
            {budgetMs === null ? ` ${t("report.untimed")}` : ` / ${elapsedText(budgetMs)}`}
          </p>
          {unsent.length > 0 && (
            <>
              <h2>{t("report.unsent")}</h2>
              <p>{t("report.unsentAbout")}</p>
              {unsent.map((piece) => (
                <section key={piece.key}>
                  <h3>
                    {t("report.unsentCode", {
                      task: piece.task,
                      language: piece.kind === "code" ? languageName(piece.language) : t("report.unsentNotes"),
                    })}
                  </h3>
                  <pre>{piece.text}</pre>
                </section>
              ))}
            </>
          )}
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
            {cardsOnly &&
              cardCounts(report.tasks).map(({ mark, count }) => (
                <div key={mark}>
                  <dt>{mark === null ? t("report.unrated") : t(`round.mark_${mark}`)}</dt>
                  <dd>{count}</dd>
                </div>
              ))}
            {(cardsOnly ? [] : (["algorithms", "coding", "communication", "problemSolving"] as const)).map((axis) => (
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
