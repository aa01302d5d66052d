import { Difficulty, type ProblemSummary } from "#contract/problem/problem.ts";
import { useTranslation } from "react-i18next";
import classes from "./progress.module.css";

/** How much of the catalogue is solved, by difficulty. */
export function Progress({ problems }: { problems: ProblemSummary[] }) {
  const { t } = useTranslation();
  const solved = problems.filter((problem) => problem.status === "solved").length;
  return (
    <section className={classes["progress"]} aria-label={t("list.progress")}>
      <p>
        <strong>{solved}</strong> {t("list.solvedOf", { count: problems.length })}
      </p>
      <dl>
        {Difficulty.options.map((difficulty) => {
          const all = problems.filter((problem) => problem.difficulty === difficulty);
          const done = all.filter((problem) => problem.status === "solved").length;
          return (
            <div key={difficulty}>
              <dt>{t(`difficulty.${difficulty}`)}</dt>
              <dd>
                <span aria-hidden className={classes["bar"]}>
                  <span style={{ width: `${all.length === 0 ? 0 : (100 * done) / all.length}%` }} />
                </span>
                {done}/{all.length}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
