import type { RoundTask } from "#contract/round/round.ts";
import { useTranslation } from "react-i18next";
import { VerdictLabel } from "../../ui/theme/verdict.tsx";
import classes from "./round-submissions.module.css";
import { clockText } from "../clock/times.ts";

/** What was submitted of a task in this round, newest first. */
export function RoundSubmissions({ task, startedAt }: { task: RoundTask | undefined; startedAt: number }) {
  const { t } = useTranslation();
  const made = task?.submissions.filter(({ purpose }) => purpose === "submit").toReversed() ?? [];
  if (made.length === 0) return <p className={classes["empty"]}>{t("round.nothingSubmitted")}</p>;
  return (
    <ol className={classes["list"]}>
      {made.map(({ id, createdAt, verdict, auto, late }) => (
        <li key={id}>
          {verdict === null ? <span>{t("history.judging")}</span> : <VerdictLabel verdict={verdict} />}
          {auto && <span className={classes["auto"]}>{t("round.auto")}</span>}
          {late && <span className={classes["auto"]}>{t("round.late")}</span>}
          <time className="tabular">{t("round.after", { time: clockText(createdAt - startedAt) })}</time>
        </li>
      ))}
    </ol>
  );
}
