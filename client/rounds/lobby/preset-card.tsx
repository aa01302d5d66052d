import { localize } from "#contract/localized.ts";
import type { PresetSummary } from "#contract/round/plan.ts";
import { Button } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../locales/i18n.ts";
import classes from "./preset-card.module.css";

type PresetCardProps = { preset: PresetSummary; disabled: boolean; onPick: () => void };

/** A kind of round: what it is like, how long it takes, and how its time is meant to be spent. */
export function PresetCard({ preset, disabled, onPick }: PresetCardProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const titleId = useId();
  const { phases, tasks, rules } = preset;
  const minutes = Math.round(phases.reduce((sum, { budgetMs }) => sum + budgetMs, 0) / 60_000);
  return (
    <article className={classes["card"]} aria-labelledby={titleId}>
      <h2 id={titleId}>{localize(preset.title, locale)}</h2>
      <p className={classes["facts"]}>
        <span>{t("round.minutes", { count: minutes })}</span>
        {tasks.problems > 0 && <span>{t("rounds.problems", { count: tasks.problems })}</span>}
        {tasks.cards > 0 && <span>{t("rounds.cards", { count: tasks.cards })}</span>}
        <span>{t(`rounds.mode_${rules.mode}`)}</span>
      </p>
      <p className={classes["text"]}>{localize(preset.description, locale)}</p>
      <div
        className={classes["phases"]}
        role="img"
        aria-label={phases.map(({ title }) => localize(title, locale)).join(", ")}
      >
        {phases.map((phase, index) => (
          <span key={index} style={{ flexGrow: phase.budgetMs }} title={localize(phase.title, locale)} />
        ))}
      </div>
      <Button variant="default" aria-describedby={titleId} disabled={disabled} onClick={onPick}>
        {t("rounds.prepare")}
      </Button>
    </article>
  );
}
