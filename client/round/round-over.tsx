import { localize } from "#contract/localized.ts";
import type { Round } from "#contract/round/round.ts";
import { Loader } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLocale } from "../locales/i18n.ts";
import { Header } from "../shell/header.tsx";
import { HeaderNav } from "../shell/header-nav.tsx";
import { useTitle } from "../shell/use-title.ts";
import classes from "./round-over.module.css";
import { RoundSubmissions } from "./round-submissions.tsx";

/** A round that is over: how it ended, and what became of each task. */
export function RoundOver({ round }: { round: Round }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const title = localize(round.title, locale);
  useTitle(title);
  return (
    <div className={classes["page"]}>
      <Header>
        <HeaderNav />
      </Header>
      <main id="main" className={classes["main"]}>
        <h1>{title}</h1>
        <p className={classes["lead"]} role="status">
          {round.status === "settling" && <Loader size={14} aria-hidden />}
          {endText()}
        </p>
        {round.startedAt !== null &&
          round.tasks.map((task) => (
            <section key={task.number} className={classes["task"]}>
              <h2>
                {round.tasks.length > 1 && `${task.number}. `}
                {task.problem === null || task.title === null ? (
                  task.title && localize(task.title, locale)
                ) : (
                  <Link to={`/problems/${task.problem}`}>{localize(task.title, locale)}</Link>
                )}
              </h2>
              {task.kind === "problem" && <RoundSubmissions task={task} startedAt={round.startedAt ?? 0} />}
            </section>
          ))}
        <p className={classes["ways"]}>
          <Link to="/rounds">{t("round.toRounds")}</Link>
        </p>
      </main>
    </div>
  );

  function endText(): string {
    if (round.status === "abandoned") return t("round.wasAbandoned");
    const expired = round.endReason === "expired";
    if (round.status === "settling") return expired ? t("round.expiredSettling") : t("round.settling");
    return expired ? t("round.expired") : t("round.endedEarly");
  }
}
