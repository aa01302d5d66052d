import { type Locale, localize } from "#contract/localized.ts";
import type { RoundReport } from "#contract/round/report.ts";
import { useTranslation } from "react-i18next";
import { phaseLines } from "../phase-lines.ts";

/** Phases on paper: taken against planned. */
export function PhaseRows({ phases, locale }: { phases: RoundReport["phases"]; locale: Locale }) {
  const { t } = useTranslation();
  const timed = phases.some(({ budgetMs }) => budgetMs > 0);
  const { lines, total } = phaseLines(phases);
  const scale = Math.max(1, ...phases.flatMap(({ budgetMs, takenMs }) => [budgetMs, takenMs]));
  return (
    <table>
      <thead>
        <tr>
          <th>{t("report.phase")}</th>
          <td aria-hidden />
          <th className="time">{t("report.taken")}</th>
          {timed && <th className="time">{t("report.planned")}</th>}
          {timed && <th className="time">{t("report.difference")}</th>}
        </tr>
      </thead>
      <tbody>
        {phases.map(({ title, budgetMs, takenMs }, index) => (
          <tr key={index}>
            <td>{localize(title, locale)}</td>
            <td className="bar" aria-hidden>
              <span className="planned" style={{ width: `${(100 * budgetMs) / scale}%` }} />
              <span
                className={timed && takenMs > budgetMs ? "taken over" : "taken"}
                style={{ width: `${(100 * takenMs) / scale}%` }}
              />
            </td>
            <td className="time">{lines[index]?.taken}</td>
            {timed && <td className="time">{lines[index]?.planned}</td>}
            {timed && <td className="time">{lines[index]?.difference}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>{t("report.total")}</td>
          <td aria-hidden />
          <td className="time">{total.taken}</td>
          {timed && <td className="time">{total.planned}</td>}
          {timed && <td className="time">{total.difference}</td>}
        </tr>
      </tfoot>
    </table>
  );
}
