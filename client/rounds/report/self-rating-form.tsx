import { type RoundReport, SelfRating as SelfRatingSchema } from "#contract/round/report.ts";
import { SegmentedControl, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./self-rating-form.module.css";
import { cardCounts } from "./card-counts.ts";
import { useKeptRating } from "./use-kept-rating.ts";

const AXES = ["algorithms", "coding", "communication", "problemSolving"] as const;
const MARKS = [1, 2, 3, 4];
const UNMARKED = "";

/** The candidate's own view of the round on the rubric that interviewers use; it saves by itself. */
export function SelfRatingForm({ report }: { report: RoundReport }) {
  const { t } = useTranslation();
  const { rating, change, state } = useKeptRating(report.round.id, report.rating);
  const cardsOnly = report.tasks.every(({ card }) => card !== null);
  return (
    <div className={classes["form"]}>
      <p className={classes["quiet"]}>{t(cardsOnly ? "report.ratingAboutCards" : "report.ratingAbout")}</p>
      {cardsOnly && <CardCounts tasks={report.tasks} />}
      {(cardsOnly ? [] : AXES).map((axis) => (
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

/** How the cards went, in the words of their marks. */
function CardCounts({ tasks }: Pick<RoundReport, "tasks">) {
  const { t } = useTranslation();
  return (
    <dl className={classes["counts"]} aria-label={t("report.cardsOf")}>
      {cardCounts(tasks).map(({ mark, count }) => (
        <div key={mark}>
          <dt>{mark === null ? t("report.unrated") : t(`round.mark_${mark}`)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
