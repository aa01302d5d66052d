import { localize } from "#contract/localized.ts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useWhen } from "../../workspace/history/use-when.ts";
import { useLocale } from "../../locales/i18n.ts";
import { elapsedText } from "../../ui/elapsed-text.ts";
import classes from "./trend-chart.module.css";
import type { TrendPoint } from "./trends.ts";

/** Three measures over the same rounds, oldest on the left; each column leads to its round. */
export function TrendChart({ points }: { points: TrendPoint[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const when = useWhen();
  const slowest = Math.max(1, ...points.map(({ firstAcceptedMs }) => firstAcceptedMs ?? 0));
  const wrongest = Math.max(1, ...points.map(({ wrongAttempts }) => wrongAttempts));
  const longest = Math.max(1, ...points.map(({ phases }) => totalOf(phases)));
  const said = (point: TrendPoint) =>
    t("report.trendPoint", {
      round: localize(point.title, locale),
      when: when(point.startedAt),
      accepted:
        point.firstAcceptedMs === null
          ? t("report.noneAccepted")
          : t("report.acceptedAfter", { time: elapsedText(point.firstAcceptedMs) }),
      count: point.wrongAttempts,
    });
  return (
    <div className={classes["chart"]}>
      <div className={classes["names"]} aria-hidden>
        <span>
          {t("report.firstAccepted")}
          <small>{t("report.upTo", { value: elapsedText(slowest) })}</small>
        </span>
        <span>
          {t("report.wrongAttempts")}
          <small>{t("report.upTo", { value: wrongest })}</small>
        </span>
        <span>
          {t("report.phases")}
          <small>{t("report.overBudget")}</small>
        </span>
      </div>
      <ol className={classes["columns"]} style={{ gridTemplateColumns: `repeat(${points.length}, minmax(0, 1fr))` }}>
        {points.map((point) => (
          <li key={point.id}>
            <Link to={`/rounds/${point.id}`} aria-label={said(point)} title={said(point)}>
              <span className={classes["times"]}>
                {point.firstAcceptedMs === null ? (
                  <b>×</b>
                ) : (
                  <i style={{ height: `${(100 * point.firstAcceptedMs) / slowest}%` }} />
                )}
              </span>
              <span className={classes["wrong"]}>
                <i style={{ height: `${(100 * point.wrongAttempts) / wrongest}%` }} />
              </span>
              <span className={classes["phases"]}>
                {point.phases.map(({ budgetMs, takenMs }, index) => (
                  <i
                    key={index}
                    data-over={budgetMs > 0 && takenMs > budgetMs}
                    data-odd={index % 2 === 1}
                    style={{ height: `${(100 * takenMs) / longest}%` }}
                  />
                ))}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </div>
  );
}

function totalOf(phases: TrendPoint["phases"]): number {
  return phases.reduce((sum, { takenMs }) => sum + takenMs, 0);
}
