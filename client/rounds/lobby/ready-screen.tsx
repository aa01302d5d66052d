import { localize } from "#contract/localized.ts";
import { roundBudgetMs } from "#contract/round/plan.ts";
import type { Round } from "#contract/round/round.ts";
import { Button } from "@mantine/core";
import { IconPlayerPlay } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useLocale } from "../../locales/i18n.ts";
import { Header } from "../../frame/header.tsx";
import { useTitle } from "../../ui/use-title.ts";
import classes from "./ready-screen.module.css";
import { RulesList } from "./rules-list.tsx";
import { useRoundActions } from "../live/use-round.ts";

/** The last quiet moment: nothing runs before the candidate says so. */
export function ReadyScreen({ round }: { round: Round }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const navigate = useNavigate();
  const { act, acting } = useRoundActions(round.id);
  const title = localize(round.title, locale);
  useTitle(title);
  const budgetMs = roundBudgetMs(round);
  const cardsOnly = round.tasks.every(({ kind }) => kind === "card");
  const giveUp = async () => {
    if (await act("abandon")) void navigate("/rounds");
  };
  return (
    <div className={classes["page"]}>
      <Header />
      <main id="main" className={classes["main"]}>
        <h1>{title}</h1>
        <p className={classes["lead"]}>
          {budgetMs === null
            ? t("round.readyUntimed")
            : t("round.readyTimed", { minutes: Math.round(budgetMs / 60_000) })}
        </p>
        <ol className={classes["phases"]}>
          {round.phases.map((phase, index) => (
            <li key={index}>
              <span className="tabular">
                {budgetMs === null ? "–" : t("round.minutes", { count: Math.round(phase.budgetMs / 6_000) / 10 })}
              </span>
              <div>
                <strong>{localize(phase.title, locale)}</strong>
                <p>{localize(phase.doing, locale)}</p>
              </div>
            </li>
          ))}
        </ol>
        <RulesList rules={round.rules} cardsOnly={cardsOnly} />
        <p className={classes["note"]}>
          {t(cardsOnly ? "round.recordedCards" : "round.recorded")}
          {round.settings.talk !== "off" && ` ${t(`voice.ready_${round.settings.talk}`)}`}
        </p>
        <div className={classes["actions"]}>
          <Button
            size="md"
            loading={acting}
            leftSection={<IconPlayerPlay size={17} aria-hidden />}
            onClick={() => void act("start")}
          >
            {t("round.start")}
          </Button>
          <Button size="md" variant="subtle" color="gray" disabled={acting} onClick={() => void giveUp()}>
            {t("round.abandon")}
          </Button>
        </div>
      </main>
    </div>
  );
}
