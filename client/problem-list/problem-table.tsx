import { inLanguage } from "#contract/localized.ts";
import type { Difficulty, ProblemStatus, ProblemSummary } from "#contract/problem/problem.ts";
import {
  IconCircle,
  IconCircleCheckFilled,
  IconCircleHalf2,
  IconFlagFilled,
  type TablerIcon,
} from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLocale } from "../locales/i18n.ts";
import { useSettings } from "../settings/settings.ts";
import classes from "./problem-list.module.css";
import { useTechniqueName } from "./technique-name.ts";

/** How far the requester came with a problem, as shapes. */
export const STATUS_ICONS: Record<ProblemStatus, TablerIcon> = {
  untouched: IconCircle,
  attempted: IconCircleHalf2,
  givenUp: IconFlagFilled,
  solved: IconCircleCheckFilled,
};

export function ProblemTable({ problems }: { problems: ProblemSummary[] }) {
  const { t } = useTranslation();
  const shown = useSettings().techniques === "shown";
  const tells = (problem: ProblemSummary) => shown || problem.status === "solved";
  // A column with nothing in it would only be a name above a gap.
  const anyTells = problems.some(tells);
  return (
    <table className={classes["table"]} onKeyDown={moveBetweenRows}>
      <thead>
        <tr>
          <th scope="col">{t("list.problem")}</th>
          {anyTells && <th scope="col">{t("list.techniques")}</th>}
          <th scope="col">{t("list.difficulty")}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map((problem) => (
          <ProblemRow
            key={problem.shortname}
            problem={problem}
            techniques={anyTells ? (tells(problem) ? problem.techniques : []) : null}
          />
        ))}
      </tbody>
    </table>
  );
}

type ProblemRowProps = {
  problem: ProblemSummary;
  /** null: there is no column for them. */
  techniques: ProblemSummary["techniques"] | null;
};

function ProblemRow({ problem, techniques }: ProblemRowProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const techniqueName = useTechniqueName();
  const name = inLanguage(problem.name, locale);
  const StatusIcon = STATUS_ICONS[problem.status];
  return (
    <tr>
      <td className={classes["name"]}>
        <StatusIcon size={18} data-status={problem.status} role="img" aria-label={t(`status.${problem.status}`)} />{" "}
        <Link to={`/problems/${problem.shortname}`} lang={name.language}>
          {name.text}
        </Link>
        {problem.kind === "stdio" && <small className={classes["kind"]}>{t("kind.stdio")}</small>}
      </td>
      {techniques && <td className={classes["techniques"]}>{techniques.map(techniqueName).join(" · ")}</td>}
      <td className={classes["difficulty"]}>
        <DifficultyMark difficulty={problem.difficulty} />
      </td>
    </tr>
  );
}

const STEPS: Record<Difficulty, number> = { easy: 1, medium: 2, hard: 3 };

/** Three steps, as many filled as it is hard. */
export function DifficultyMark({ difficulty }: { difficulty: Difficulty }) {
  const { t } = useTranslation();
  return (
    <span className={classes["mark"]}>
      <svg viewBox="0 0 14 12" width="14" height="12" aria-hidden>
        {[1, 2, 3].map((step) => (
          <rect
            key={step}
            x={(step - 1) * 5}
            y={12 - step * 4}
            width="4"
            height={step * 4}
            rx="1"
            data-on={step <= STEPS[difficulty]}
          />
        ))}
      </svg>
      {t(`difficulty.${difficulty}`)}
    </span>
  );
}

/** Up and down go from problem to problem. */
function moveBetweenRows(event: KeyboardEvent<HTMLTableElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>("tbody a")];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[at + step];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
