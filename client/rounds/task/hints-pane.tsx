import type { LocalizedText } from "#contract/localized.ts";
import type { Round, RoundTask } from "#contract/round/round.ts";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../api/request.ts";
import { takeHint } from "../../api/rounds.ts";
import { HintList } from "../../workspace/learning/hint-list.tsx";
import classes from "../../workspace/learning/learning.module.css";
import { useFailureText } from "../../ui/use-failure-text.ts";

type HintsPaneProps = {
  round: Round;
  task: RoundTask;
  /** Of the task's problem. */
  shortname: string;
  /** Those taken when the task was read. */
  taken: LocalizedText[];
};

/** A task's hints, by the round's rules. */
export function HintsPane({ round, task, shortname, taken }: HintsPaneProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [hints, setHints] = useState(taken);
  const [taking, setTaking] = useState(false);
  const minutes = round.rules.hints.costMs / 60_000;
  const take = async (number: number) => {
    setTaking(true);
    try {
      setHints(await takeHint(round.id, task.number, number));
    } catch (thrown) {
      notifications.show({ id: "hint", message: failureText(failureOf(thrown)).summary, color: "red" });
    } finally {
      setTaking(false);
    }
  };
  return (
    <div className={classes["pane"]}>
      <HintList
        shortname={shortname}
        hints={hints}
        hintCount={task.hintCount}
        price={minutes > 0 ? t("round.hintPrice", { count: minutes }) : t("round.hintFree")}
        taking={taking}
        onTake={(number) => void take(number)}
      />
    </div>
  );
}
