import { type SelfRating, SelfRating as SelfRatingSchema } from "#contract/round/report.ts";
import { SegmentedControl, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./self-rating-form.module.css";
import { useKeptRating } from "./use-kept-rating.ts";

const AXES = ["algorithms", "coding", "communication", "problemSolving"] as const;
const MARKS = [1, 2, 3, 4];
const UNMARKED = "";

/** The candidate's own view of the round on the rubric that interviewers use; it saves by itself. */
export function SelfRatingForm({ id, initial }: { id: string; initial: SelfRating }) {
  const { t } = useTranslation();
  const { rating, change, state } = useKeptRating(id, initial);
  return (
    <div className={classes["form"]}>
      <p className={classes["quiet"]}>{t("report.ratingAbout")}</p>
      {AXES.map((axis) => (
        <div key={axis} className={classes["axis"]}>
          <div>
            <strong>{t(`report.axis_${axis}`)}</strong>
            <p className={classes["quiet"]}>{t(`report.ask_${axis}`)}</p>
          </div>
          <SegmentedControl
            aria-label={t(`report.axis_${axis}`)}
            value={String(rating[axis] ?? UNMARKED)}
            onChange={(text) =>
              change({ [axis]: SelfRatingSchema.shape[axis].parse(text === UNMARKED ? null : Number(text)) })
            }
            data={[
              { value: UNMARKED, label: <span aria-label={t("report.unrated")}>–</span> },
              ...MARKS.map((mark) => ({ value: String(mark), label: String(mark) })),
            ]}
          />
        </div>
      ))}
      <Textarea
        label={t("report.remarks")}
        description={t("report.remarksAbout")}
        autosize
        minRows={3}
        maxLength={10_000}
        value={rating.remarks}
        onChange={(event) => change({ remarks: event.currentTarget.value })}
      />
      <p className={classes["quiet"]} role="status">
        {state !== "untouched" && t(`report.rating_${state}`)}
      </p>
    </div>
  );
}
