import { useTranslation } from "react-i18next";
import classes from "./output-pair.module.css";
import { OutputText } from "./output-text.tsx";

/** What still fits beside another text of its kind at the width that results have on most screens. */
const [LINES, COLUMNS] = [12, 40];

/** What came out and what should have, side by side where both are short; a null one is left out. */
export function OutputPair({ mine, expected }: { mine: string | null; expected: string | null }) {
  const { t } = useTranslation();
  const short = [mine, expected].every((text) => text === null || isShort(text));
  return (
    <div className={classes["pair"]} data-short={short}>
      {mine !== null && <OutputText title={t("results.yourOutput")} text={mine} empty={t("results.nothingPrinted")} />}
      {expected !== null && <OutputText title={t("results.expected")} text={expected} />}
    </div>
  );
}

function isShort(text: string): boolean {
  const lines = text.split("\n");
  return lines.length <= LINES && lines.every((line) => line.length <= COLUMNS);
}
