import { localize } from "#contract/localized.ts";
import type { Card } from "#contract/round/plan.ts";
import { useTranslation } from "react-i18next";
import { useLocale } from "../locales/i18n.ts";
import classes from "./task-section.module.css";

/** A question that was answered aloud, beside what a good answer covers. */
export function CardAnswer({ card, rating }: { card: Card; rating: number | null }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <>
      <p className={classes["prompt"]}>{localize(card.prompt, locale)}</p>
      <p className={classes["about"]}>
        {rating === null ? t("report.cardUnrated") : t("report.cardRating", { mark: rating })}
      </p>
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
    </>
  );
}
