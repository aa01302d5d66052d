import type { Rules } from "#contract/round/plan.ts";
import type { TaskReport } from "#contract/round/report.ts";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { elapsedText } from "../../ui/elapsed-text.ts";
import classes from "./task-section.module.css";

/** The measured side of a task. */
export function TaskFacts({ task, rules }: { task: TaskReport; rules: Rules }) {
  const { t } = useTranslation();
  const instant = (ms: number | null) => (ms === null ? t("report.never") : elapsedText(ms));
  const pasted = task.pastes.reduce((sum, { size }) => sum + size, 0);
  return (
    <dl className={classes["facts"]}>
      <Fact name={t("report.firstKey")}>{instant(task.firstKeyMs)}</Fact>
      <Fact name={t("report.firstRun")}>{instant(task.firstRunMs)}</Fact>
      <Fact name={t("report.firstAccepted")}>
        {instant(task.firstAcceptedMs)}
        {task.firstAcceptedMs !== null && task.hintCostMs > 0 && (
          <small>{t("report.withHints", { time: elapsedText(task.firstAcceptedMs + task.hintCostMs) })}</small>
        )}
      </Fact>
      <Fact name={t("report.wrongAttempts")}>{task.wrongAttempts}</Fact>
      <Fact name={t("report.ownTests")}>
        {task.ownTests}
        {task.ownTests === 0 && <small>{t("report.ownTestsNone")}</small>}
      </Fact>
      <Fact name={t("report.hints")}>
        {task.hints.length}
        {task.hints.length > 0 && rules.hints.costMs > 0 && (
          <small>{t("report.hintsCost", { time: elapsedText(task.hintCostMs) })}</small>
        )}
      </Fact>
      <Fact name={t("report.pastes")}>
        {task.pastes.length}
        {task.pastes.length > 0 && <small>{t("report.characters", { count: pasted })}</small>}
      </Fact>
      {(["time", "space"] as const).map((measure) => (
        <Fact key={measure} name={t(`report.complexity_${measure}`)}>
          {task.stated[measure] === "" ? t("report.notStated") : <code>{task.stated[measure]}</code>}
          {task.target && (
            <small>
              {t("report.target")} <code>{task.target[measure]}</code>
            </small>
          )}
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
