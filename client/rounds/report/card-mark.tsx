import type { RoundReport } from "#contract/round/report.ts";
import { SegmentedControl } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { reportQuery } from "../../api/round-reports.ts";
import { markCard } from "../../api/rounds.ts";
import { CARD_MARKS } from "../task/card-marks.ts";
import classes from "./self-rating-form.module.css";

type CardMarkProps = { roundId: string; task: number; rating: number | null };

/** The candidate's mark of an answer, which can be set or changed after the round. */
export function CardMark({ roundId, task, rating }: CardMarkProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [failed, setFailed] = useState(false);
  const [chosen, setChosen] = useState(rating);
  const choose = async (mark: (typeof CARD_MARKS)[number]) => {
    setChosen(mark);
    setFailed(false);
    try {
      await markCard(roundId, task, mark);
    } catch {
      setFailed(true);
      setChosen(rating);
      return;
    }
    queries.setQueryData(
      reportQuery(roundId).queryKey,
      (known: RoundReport | undefined) =>
        known && {
          ...known,
          tasks: known.tasks.map((each) =>
            each.number === task ? { ...each, notes: { ...each.notes, rating: mark } } : each,
          ),
        },
    );
  };
  return (
    <div className={classes["mark"]}>
      <span id={`card-mark-${task}`}>{t("report.cardMark")}</span>
      <SegmentedControl
        aria-labelledby={`card-mark-${task}`}
        value={chosen === null ? "" : String(chosen)}
        onChange={(value) => {
          const mark = CARD_MARKS.find((each) => String(each) === value);
          if (mark !== undefined) void choose(mark);
        }}
        data={CARD_MARKS.map((mark) => ({ value: String(mark), label: `${mark} · ${t(`round.mark_${mark}`)}` }))}
      />
      <span role="status">{failed && t("report.cardMarkFailed")}</span>
    </div>
  );
}
