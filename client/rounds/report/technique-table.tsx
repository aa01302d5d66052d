import { useTranslation } from "react-i18next";
import { useTechniqueName } from "../../problem-list/technique-name.ts";
import { elapsedText } from "../../ui/elapsed-text.ts";
import classes from "./trends.module.css";
import type { TechniqueLine } from "./trends.ts";

/** How each technique has gone in rounds. */
export function TechniqueTable({ lines }: { lines: TechniqueLine[] }) {
  const { t } = useTranslation();
  const techniqueName = useTechniqueName();
  return (
    <table className={classes["table"]}>
      <thead>
        <tr>
          <th scope="col">{t("report.technique")}</th>
          <th scope="col">{t("report.accepted")}</th>
          <th scope="col">{t("report.medianTime")}</th>
          <th scope="col">{t("report.wrongAttempts")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ technique, met, accepted, medianMs, wrongAttempts }) => (
          <tr key={technique}>
            <th scope="row">{techniqueName(technique)}</th>
            <td>
              {accepted}/{met}
            </td>
            <td>{medianMs === null ? "–" : elapsedText(medianMs)}</td>
            <td>{wrongAttempts}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
