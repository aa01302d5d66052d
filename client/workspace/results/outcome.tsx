import type { CaseResult, Judgement } from "#contract/judging/judgement.ts";
import { localize } from "#contract/localized.ts";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../locales/i18n.ts";
import { useMeasures } from "./format.ts";

/** Without the own cases that the statement rules out. */
export function ranOf({ cases }: Judgement): CaseResult[] {
  return cases.filter(({ detail }) => detail?.fault === undefined);
}

type OutcomeProps = {
  judgement: Judgement;
  isRun: boolean;
  /** Own cases that could not even be sent. */
  unsent?: number;
};

/** The verdict in a sentence. */
export function Outcome({ judgement, isRun, unsent = 0 }: OutcomeProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { time } = useMeasures();
  const { verdict, caseCount, cases } = judgement;
  const failed = cases.find((result) => result.verdict !== null && result.verdict !== "AC");
  if (verdict === "CE") return t("results.outcomeCompile");
  if (verdict === "JE") return t("results.outcomeFault");
  if (isRun) {
    const passed = cases.filter((result) => result.verdict === "AC").length;
    const ran = ranOf(judgement).length;
    const outcome = t("results.outcomeRun", { passed, count: ran });
    const left = caseCount - ran + unsent;
    if (ran === 0) return t("results.outcomeNotRun", { count: left });
    return left === 0 ? outcome : `${outcome} ${t("results.outcomeNotRun", { count: left })}`;
  }
  if (judgement.timeBudgetMs !== undefined) return t("results.outcomeBudget", { value: time(judgement.timeBudgetMs) });
  if (failed === undefined) return t("results.outcomeAccepted", { count: caseCount });
  const place = { number: failed.number, count: caseCount };
  const where = failed.group === "sample" ? t("results.outcomeSample", place) : t("results.outcomeHidden", place);
  return failed.hint === null ? where : `${where} ${localize(failed.hint, locale)}`;
}
