import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { failureOf } from "../api/request.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Header } from "../shell/header.tsx";
import { NotFound } from "../shell/not-found.tsx";
import notice from "../shell/notice.module.css";
import { LiveRound } from "./live-round.tsx";
import { ReadyScreen } from "./ready-screen.tsx";
import { RoundOver } from "./round-over.tsx";
import { useServerClock } from "./server-clock.ts";
import { useRound } from "./use-round.ts";

/** A round, whatever state it is in. */
export function RoundPage() {
  const { id = "" } = useParams();
  return <KnownRound key={id} id={id} />;
}

function KnownRound({ id }: { id: string }) {
  const { t } = useTranslation();
  const clockKnown = useServerClock();
  const { data: round, error, refetch } = useRound(id);
  if (round && clockKnown) {
    switch (round.status) {
      case "ready":
        return <ReadyScreen round={round} />;
      case "running":
        return <LiveRound round={round} />;
      case "settling":
      case "finished":
      case "abandoned":
        return <RoundOver round={round} />;
    }
  }
  if (error && !round) {
    const failure = failureOf(error);
    if (failure.kind === "refused" && failure.details.status < 500) return <NotFound what="round" />;
    return (
      <>
        <Header />
        <main id="main" className={notice["center"]}>
          <FailureNotice title={t("round.failed")} failure={failure} onRetry={() => void refetch()} />
        </main>
      </>
    );
  }
  return (
    <>
      <Header />
      <main id="main" className={notice["center"]} role="status" aria-label={t("round.loading")} />
    </>
  );
}
