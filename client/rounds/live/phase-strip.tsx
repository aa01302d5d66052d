import { localize } from "#contract/localized.ts";
import type { Round } from "#contract/round/round.ts";
import { Button, Tooltip, UnstyledButton } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../locales/i18n.ts";
import { useCommands } from "../../ui/commands.ts";
import classes from "./phase-strip.module.css";
import { elapsedText } from "../../ui/elapsed-text.ts";
import { clockText } from "../clock/times.ts";
import { useRoundActions } from "./use-round.ts";
import { useTimes } from "../clock/use-times.ts";

type PhaseStripProps = { round: Round; /** A phase is about this task. */ onTask: (number: number) => void };

/** Where the candidate is, planned against taken. Phases guide; any of them can be entered at any time. */
export function PhaseStrip({ round, onTask }: PhaseStripProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { phase: current, takenMs } = useTimes(round);
  const { enterPhase, acting } = useRoundActions(round.id);
  const { phases, settings } = round;
  const timed = settings.timeFactor !== null;
  const enter = useCallback(
    (index: number) => {
      const task = phases[index]?.task ?? null;
      if (task !== null) onTask(task);
      void enterPhase(index);
    },
    [phases, onTask, enterPhase],
  );
  const next = current + 1 < phases.length ? current + 1 : null;
  useCommands(
    useMemo(
      () =>
        next === null
          ? []
          : [
              {
                id: "next-phase",
                label: t("round.nextPhase"),
                hint: localize(phases[next]?.title ?? { en: "" }, locale),
                run: () => enter(next),
              },
            ],
      [next, phases, locale, t, enter],
    ),
  );
  const shown = phases[current];
  return (
    <section className={classes["strip"]} aria-label={t("round.phases")}>
      <ol className={classes["bar"]}>
        {phases.map((phase, index) => {
          const taken = takenMs[index] ?? 0;
          const share = Math.min(1, taken / phase.budgetMs);
          const over = timed && taken > phase.budgetMs;
          const name = localize(phase.title, locale);
          const figures = timed
            ? t("round.phaseTimes", { taken: elapsedText(taken), budget: clockText(phase.budgetMs) })
            : elapsedText(taken);
          return (
            <li key={index} style={{ flexGrow: phase.budgetMs }} data-current={index === current || undefined}>
              <Tooltip label={`${name} · ${figures}`}>
                <UnstyledButton
                  aria-label={`${name}, ${figures}`}
                  aria-current={index === current ? "step" : undefined}
                  onClick={() => enter(index)}
                  className={classes["segment"]}
                >
                  <span className={classes["name"]}>{name}</span>
                  <span className={classes["track"]} data-over={over || undefined}>
                    <span style={{ width: `${share * 100}%` }} />
                  </span>
                </UnstyledButton>
              </Tooltip>
            </li>
          );
        })}
      </ol>
      <div className={classes["now"]}>
        <p aria-live="polite">
          <strong>{shown && localize(shown.title, locale)}</strong>
          {shown && <span>{localize(shown.doing, locale)}</span>}
        </p>
        {next !== null && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-busy={acting}
            rightSection={<IconArrowRight size={14} aria-hidden />}
            onClick={() => acting || enter(next)}
          >
            {t("round.nextPhase")}
          </Button>
        )}
      </div>
    </section>
  );
}
