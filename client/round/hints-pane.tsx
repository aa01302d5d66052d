import { localize, type LocalizedText } from "#contract/localized.ts";
import type { Round, RoundTask } from "#contract/round/round.ts";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconBulb } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../api/request.ts";
import { takeHint } from "../api/rounds.ts";
import { useLocale } from "../locales/i18n.ts";
import { useFailureText } from "../shell/use-failure-text.ts";
import { HintText } from "./hint-text.tsx";
import classes from "./hints-pane.module.css";

type HintsPaneProps = {
  round: Round;
  task: RoundTask;
  /** Those taken when the task was read. */ taken: LocalizedText[];
};

/** Hints on request, one at a time, each with its price said before. */
export function HintsPane({ round, task, taken }: HintsPaneProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const failureText = useFailureText();
  const [hints, setHints] = useState(taken);
  const [taking, setTaking] = useState(false);
  const minutes = round.rules.hints.costMs / 60_000;
  const next = hints.length + 1;
  const take = async () => {
    setTaking(true);
    try {
      setHints(await takeHint(round.id, task.number, next));
    } catch (thrown) {
      notifications.show({ id: "hint", message: failureText(failureOf(thrown)).summary, color: "red" });
    } finally {
      setTaking(false);
    }
  };
  return (
    <div className={classes["pane"]}>
      <p className={classes["price"]}>{minutes > 0 ? t("round.hintPrice", { count: minutes }) : t("round.hintFree")}</p>
      <ol className={classes["list"]} aria-live="polite">
        {hints.map((hint, at) => (
          <li key={at}>
            <HintText text={localize(hint, locale)} />
          </li>
        ))}
      </ol>
      {next <= task.hintCount ? (
        <Button
          variant="default"
          leftSection={<IconBulb size={15} aria-hidden />}
          loading={taking}
          onClick={() => void take()}
        >
          {t("round.takeHint", { number: next, count: task.hintCount })}
        </Button>
      ) : (
        <p className={classes["price"]}>{t("round.noMoreHints")}</p>
      )}
    </div>
  );
}
