import { localize } from "#contract/localized.ts";
import { roundBudgetMs } from "#contract/round/plan.ts";
import type { RoundRecording, RoundReport } from "#contract/round/report.ts";
import { useTranslation } from "react-i18next";
import { useWhen } from "../../workspace/history/use-when.ts";
import { useLocale } from "../../locales/i18n.ts";
import { ExportMenu } from "./export-menu.tsx";
import { figuresOf } from "./figures.ts";
import classes from "./report.module.css";
import { elapsedText } from "../../ui/elapsed-text.ts";
import type { UnsentPiece } from "./unsent/find-unsent.ts";
import { useConditions } from "./use-conditions.ts";
import { useEnding } from "./use-ending.ts";

type HeadlineProps = { report: RoundReport; recording: RoundRecording | null; unsent: UnsentPiece[] };

/** The round at a glance: how it ended, what was solved, under which conditions. */
export function Headline({ report, recording, unsent }: HeadlineProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const when = useWhen();
  const conditions = useConditions(report);
  const ending = useEnding(report);
  const { round, activeMs } = report;
  const budgetMs = roundBudgetMs(round);
  const figures = figuresOf(report);
  return (
    <header className={classes["headline"]}>
      <div className={classes["top"]}>
        <div>
          <h1>{localize(round.title, locale)}</h1>
          <p className={classes["quiet"]}>
            {when(round.startedAt ?? round.createdAt)} · {conditions.join(" · ")}
          </p>
        </div>
        <ExportMenu report={report} recording={recording} unsent={unsent} />
      </div>
      <p className={classes["ending"]} role="status">
        {ending}
      </p>
      <dl className={classes["figures"]}>
        {figures.problems > 0 && (
          <div>
            <dt>{t("report.accepted")}</dt>
            <dd>
              {figures.accepted}
              <small>/{figures.problems}</small>
            </dd>
          </div>
        )}
        <div>
          <dt>{t("report.time")}</dt>
          <dd>
            {elapsedText(activeMs)}
            <small>{budgetMs === null ? ` ${t("report.untimed")}` : `/${elapsedText(budgetMs)}`}</small>
          </dd>
        </div>
        {figures.problems > 0 && (
          <>
            <div>
              <dt>{t("report.wrongAttempts")}</dt>
              <dd>{figures.wrongAttempts}</dd>
            </div>
            <div>
              <dt>{t("report.hints")}</dt>
              <dd>
                {figures.hints}
                {figures.hintCostMs > 0 && <small> +{elapsedText(figures.hintCostMs)}</small>}
              </dd>
            </div>
          </>
        )}
        {figures.cards > 0 && (
          <div>
            <dt>{t("report.cardsRated")}</dt>
            <dd>
              {figures.rated}
              <small>/{figures.cards}</small>
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
