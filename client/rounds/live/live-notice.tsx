import { localize } from "#contract/localized.ts";
import type { RoundSummary } from "#contract/round/report.ts";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLocale } from "../../locales/i18n.ts";
import classes from "./live-notice.module.css";

/** The way back to the round that is live, or drawn and not begun. */
export function LiveNotice({ round }: { round: RoundSummary }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const running = round.status === "running";
  return (
    <div className={classes["notice"]}>
      <p>
        <strong>{localize(round.title, locale)}</strong>
        <span>{t(running ? "rounds.live" : "rounds.ready")}</span>
      </p>
      <Button component={Link} to={`/rounds/${round.id}`} variant={running ? "filled" : "default"}>
        {t(running ? "rounds.return" : "rounds.open")}
      </Button>
    </div>
  );
}
