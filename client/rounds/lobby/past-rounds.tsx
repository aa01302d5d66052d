import { localize } from "#contract/localized.ts";
import type { RoundSummary } from "#contract/round/report.ts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useWhen } from "../../workspace/history/use-when.ts";
import { useLocale } from "../../locales/i18n.ts";
import { elapsedText } from "../../ui/elapsed-text.ts";
import { Trends } from "../report/trends-view.tsx";
import classes from "./past-rounds.module.css";

/** Rounds that are over, newest first. */
export function PastRounds({ rounds }: { rounds: RoundSummary[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const when = useWhen();
  return (
    <section className={classes["past"]}>
      <h2>{t("rounds.past")}</h2>
      <Trends rounds={rounds} />
      {rounds.length === 0 ? (
        <p className={classes["empty"]}>{t("rounds.noPast")}</p>
      ) : (
        <ul>
          {rounds.map((round) => {
            const problems = round.tasks.filter(({ problem }) => problem !== null);
            const solved = problems.filter(({ firstAcceptedMs }) => firstAcceptedMs !== null).length;
            return (
              <li key={round.id}>
                <Link to={`/rounds/${round.id}`}>{localize(round.title, locale)}</Link>
                <span>
                  {problems.length > 0
                    ? t("rounds.solved", { solved, count: problems.length })
                    : t("rounds.cards", { count: round.tasks.length })}
                </span>
                <span className="tabular">{round.activeMs !== null && elapsedText(round.activeMs)}</span>
                <span>{when(round.createdAt)}</span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
