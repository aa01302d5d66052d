import type { Rules } from "#contract/round/plan.ts";
import { useTranslation } from "react-i18next";
import classes from "./rules-list.module.css";

/** A round's rules in words. */
export function RulesList({ rules, cardsOnly }: { rules: Rules; cardsOnly: boolean }) {
  const { t } = useTranslation();
  const { mode, hints, runLimit, hidden } = rules;
  const minutes = hints.costMs / 60_000;
  const ofProblems = [
    hints.allowed
      ? minutes > 0
        ? t("round.rule_hintsCost", { count: minutes })
        : t("round.rule_hintsFree")
      : t("round.rule_noHints"),
    ...(runLimit === null ? [] : [t("round.rule_runs", { count: runLimit })]),
    ...(hidden.techniques || hidden.difficulty ? [t("round.rule_hidden")] : []),
  ];
  const lines = [t(`round.rule_${mode}`), ...(cardsOnly ? [] : ofProblems)];
  return (
    <ul className={classes["rules"]}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
