import { localize } from "#contract/localized.ts";
import type { RoundReport } from "#contract/round/report.ts";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../locales/i18n.ts";
import classes from "./phase-table.module.css";
import { type PhaseLine, phaseLines } from "./phase-lines.ts";

/** Where the minutes went: each phase's time against its budget, all on one scale. */
export function PhaseTable({ phases }: { phases: RoundReport["phases"] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const timed = phases.some(({ budgetMs }) => budgetMs > 0);
  const scale = Math.max(1, ...phases.flatMap(({ budgetMs, takenMs }) => [budgetMs, takenMs]));
  const { lines, total } = phaseLines(phases);
  const share = (ms: number) => `${(100 * ms) / scale}%`;
  return (
    <table className={classes["table"]}>
      <thead>
        <tr>
          <th scope="col">{t("report.phase")}</th>
          <td aria-hidden />
          <th scope="col">{t("report.taken")}</th>
          {timed && <th scope="col">{t("report.planned")}</th>}
          {timed && <th scope="col">{t("report.difference")}</th>}
        </tr>
      </thead>
      <tbody>
        {phases.map(({ title, budgetMs, takenMs }, index) => (
          <tr key={index}>
            <th scope="row">{localize(title, locale)}</th>
            <td className={classes["bar"]} aria-hidden>
              <span className={classes["planned"]} style={{ width: share(budgetMs) }} />
              <span
                className={classes["taken"]}
                style={{ width: share(timed ? Math.min(budgetMs, takenMs) : takenMs) }}
              />
              {timed && takenMs > budgetMs && (
                <span className={classes["over"]} style={{ left: share(budgetMs), width: share(takenMs - budgetMs) }} />
              )}
            </td>
            <Figures line={lines[index]} timed={timed} />
          </tr>
        ))}
      </tbody>
      {phases.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{t("report.total")}</th>
            <td aria-hidden />
            <Figures line={total} timed={timed} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Figures({ line, timed }: { line: PhaseLine | undefined; timed: boolean }) {
  if (line === undefined) return null;
  return (
    <>
      <td>{line.taken}</td>
      {timed && <td className={classes["quiet"]}>{line.planned}</td>}
      {timed && <td className={line.late ? classes["late"] : classes["quiet"]}>{line.difference}</td>}
    </>
  );
}
