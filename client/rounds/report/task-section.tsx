import { localize } from "#contract/localized.ts";
import { SOURCE_LIMIT_BYTES } from "#contract/judging/limits.ts";
import type { RoundReport, TaskReport } from "#contract/round/report.ts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLocale } from "../../locales/i18n.ts";
import { ReadingText } from "../../ui/markdown/reading-text.tsx";
import { DifficultyMark } from "../../problem-list/problem-table.tsx";
import { useTechniqueName } from "../../problem-list/technique-name.ts";
import { VerdictLabel } from "../../ui/theme/verdict.tsx";
import { CardAnswer } from "./card-answer.tsx";
import { elapsedText } from "../../ui/elapsed-text.ts";
import { TaskFacts } from "./task-facts.tsx";
import classes from "./task-section.module.css";

/** One task of a round: what came of it, how, and what can be learnt from it. */
export function TaskSection({ task, round }: { task: TaskReport; round: RoundReport["round"] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const techniqueName = useTechniqueName();
  const heading = `report-task-${task.number}`;
  const { notes } = task;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        {task.number}. {localize(task.title, locale)}
      </h2>
      {task.card && <CardAnswer card={task.card} rating={notes.rating} roundId={round.id} task={task.number} />}
      {task.problem !== null && (
        <>
          <p className={classes["about"]}>
            {task.difficulty && <DifficultyMark difficulty={task.difficulty} />}
            {task.techniques.length > 0 && <span>{task.techniques.map(techniqueName).join(" · ")}</span>}
            <Link to={`/problems/${task.problem}`}>{t("report.practise")}</Link>
          </p>
          <TaskFacts task={task} rules={round.rules} />
          <Attempts
            submissions={task.submissions.filter(({ purpose }) => purpose === "submit")}
            closed={round.closed}
          />
          {task.draftTooLong && round.closed && (
            <p className={classes["none"]}>{t("report.draftTooLong", { limit: SOURCE_LIMIT_BYTES / 1_000 })}</p>
          )}
        </>
      )}
      {notes.notes !== "" && <OwnText title={t("report.notes")} text={notes.notes} />}
      {notes.scratch !== "" && <OwnText title={t("report.scratch")} text={notes.scratch} />}
      {task.editorial && task.problem !== null && (
        <details className={classes["more"]}>
          <summary>{t("report.editorial")}</summary>
          <ReadingText text={task.editorial} locale={locale} shortname={task.problem} />
        </details>
      )}
    </section>
  );
}

type AttemptsProps = {
  submissions: TaskReport["submissions"];
  /** The last draft was submitted, if any. */ closed: boolean;
};

function Attempts({ submissions, closed }: AttemptsProps) {
  const { t } = useTranslation();
  if (submissions.length === 0) {
    return <p className={classes["none"]}>{t(closed ? "report.notSubmitted" : "report.attemptsClosing")}</p>;
  }
  return (
    <ol className={classes["attempts"]} aria-label={t("report.attempts")}>
      {submissions.map(({ id, atMs, verdict, auto, late }) => (
        <li key={id}>
          <span className={classes["at"]}>{elapsedText(atMs)}</span>
          {verdict === null ? t("report.noVerdict") : <VerdictLabel verdict={verdict} />}
          {auto && <small>{t("report.auto")}</small>}
          {late && <small title={t("report.lateAbout")}>{t("report.late")}</small>}
        </li>
      ))}
    </ol>
  );
}

function OwnText({ title, text }: { title: string; text: string }) {
  return (
    <details className={classes["more"]}>
      <summary>{title}</summary>
      <pre className={classes["own"]}>{text}</pre>
    </details>
  );
}
