import { localize } from "#contract/localized.ts";
import type { Card } from "#contract/round/plan.ts";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../locales/i18n.ts";
import { CardMark } from "./card-mark.tsx";
import classes from "./task-section.module.css";

type CardAnswerProps = { card: Card; rating: number | null; roundId: string; task: number };

/** A question that was answered aloud, beside what a good answer covers. */
export function CardAnswer({ card, rating, roundId, task }: CardAnswerProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <>
      <p className={classes["prompt"]}>{localize(card.prompt, locale)}</p>
      {card.points.length > 0 && (
        <details className={classes["more"]}>
          <summary>{t("report.points")}</summary>
          <ul className={classes["points"]}>
            {card.points.map((point, index) => (
              <li key={index}>{localize(point, locale)}</li>
            ))}
          </ul>
        </details>
      )}
      <CardMark roundId={roundId} task={task} rating={rating} />
    </>
  );
}
