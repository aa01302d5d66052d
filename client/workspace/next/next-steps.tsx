import { localize } from "#contract/localized.ts";
import type { ProblemSummary, PublicProblem } from "#contract/problem/problem.ts";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { problemListQuery } from "../../api/problems.ts";
import { useLocale } from "../../locales/i18n.ts";
import { DifficultyMark } from "../../problem-list/problem-table.tsx";
import { listAddress } from "../../problem-list/last-list.ts";
import classes from "./next-steps.module.css";
import { useNeighbours } from "./use-neighbours.ts";

/** More relatives than this are found in the statement. */
const MOST_SIBLINGS = 2;

/** Where to go from a problem: the next unsolved one, one of its kind, or the list. */
export function NextSteps({ problem, compact = false }: { problem: PublicProblem; compact?: boolean }) {
  const { t } = useTranslation();
  const { nextUnsolved } = useNeighbours(problem.shortname);
  const problems = useQuery(problemListQuery).data ?? [];
  const siblings = problems
    .filter(({ shortname }) => problem.siblings.includes(shortname) && shortname !== nextUnsolved?.shortname)
    .toSorted((a, b) => Number(a.status === "solved") - Number(b.status === "solved"))
    .slice(0, MOST_SIBLINGS);
  return (
    <nav className={classes["steps"]} data-compact={compact} aria-label={t("next.title")}>
      <ul>
        {nextUnsolved && <Step title={t("next.next")} problem={nextUnsolved} />}
        {siblings.map((sibling) => (
          <Step key={sibling.shortname} title={t("next.sibling")} problem={sibling} />
        ))}
      </ul>
      <Link className={classes["list"]} to={listAddress()}>
        {t("nav.list")}
      </Link>
    </nav>
  );
}

function Step({ title, problem }: { title: string; problem: ProblemSummary }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <li>
      <Link to={`/problems/${problem.shortname}`}>
        <small>{title}</small>
        <strong>{localize(problem.name, locale)}</strong>
        <span>
          <DifficultyMark difficulty={problem.difficulty} />
          {problem.status === "solved" && t("status.solved")}
        </span>
      </Link>
    </li>
  );
}
