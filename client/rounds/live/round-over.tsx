import { localize } from "#contract/localized.ts";
import type { Round } from "#contract/round/round.ts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLocale } from "../../locales/i18n.ts";
import { RoundReportView } from "../report/report.tsx";
import { Header } from "../../frame/header.tsx";
import { HeaderNav } from "../../frame/header-nav.tsx";
import { useTitle } from "../../ui/use-title.ts";
import classes from "./round-over.module.css";

/** A round that is over: its report, or that it was given up before it began. */
export function RoundOver({ round }: { round: Round }) {
  return (
    <div className={classes["page"]}>
      <Header>
        <HeaderNav />
      </Header>
      <main id="main" className={classes["main"]}>
        {round.status === "abandoned" ? <Abandoned round={round} /> : <RoundReportView id={round.id} />}
      </main>
    </div>
  );
}

function Abandoned({ round }: { round: Round }) {
  const { t } = useTranslation();
  const title = localize(round.title, useLocale());
  useTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <p>{t("round.wasAbandoned")}</p>
      <Link to="/rounds">{t("round.toRounds")}</Link>
    </>
  );
}
