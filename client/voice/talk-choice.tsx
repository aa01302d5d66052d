import type { RoundSettings } from "#contract/round/plan.ts";
import { SegmentedControl } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { MicrophoneCheck } from "./microphone-check.tsx";
import classes from "./talk-choice.module.css";

type Talk = RoundSettings["talk"];
type TalkChoiceProps = {
  value: Talk;
  onChange: (value: Talk) => void;
  /** Questions are answered aloud all the time; there is no code to explain afterwards. */
  cardsOnly: boolean;
  /** Minutes that explaining adds; 0 where the round has a phase for it. */
  addedMinutes: number;
};

/** Whether the candidate talks, and when; nothing is recorded unless they ask for it. */
export function TalkChoice({ value, onChange, cardsOnly, addedMinutes }: TalkChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  const options: Talk[] = cardsOnly ? ["off", "write"] : ["off", "write", "explain"];
  return (
    <div className={classes["choice"]}>
      <p className={classes["label"]} id={id}>
        {t("voice.talking")}
      </p>
      <SegmentedControl<Talk>
        aria-labelledby={id}
        fullWidth
        value={value}
        onChange={onChange}
        data={options.map((talk) => ({
          value: talk,
          label: talk === "write" && cardsOnly ? t("voice.talk_answer") : t(`voice.talk_${talk}`),
        }))}
      />
      {value !== "off" && (
        <>
          <p className={classes["note"]}>
            {value === "explain" && addedMinutes > 0 && `${t("voice.added", { count: addedMinutes })} `}
            {t("voice.kept")}
          </p>
          <MicrophoneCheck />
        </>
      )}
    </div>
  );
}
