import type { Round } from "#contract/round/round.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { failureOf } from "../../api/request.ts";
import { reportQuery } from "../../api/round-reports.ts";
import { FailureNotice } from "../../ui/failure-notice.tsx";
import { Header } from "../../frame/header.tsx";
import { NotFound } from "../../frame/not-found.tsx";
import notice from "../../ui/notice.module.css";
import { LiveRound } from "./live-round.tsx";
import { ReadyScreen } from "../lobby/ready-screen.tsx";
import { RoundOver } from "./round-over.tsx";
import { useServerClock } from "../clock/server-clock.ts";
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
  const stays = useStays(id, round);
  if (round && clockKnown) {
    switch (round.status) {
      case "ready":
        return <ReadyScreen round={round} />;
      case "running":
        return <LiveRound round={round} />;
      case "settling":
      case "finished":
        // The same as while it ran, so that what is on the screen stays there.
        return stays ? <LiveRound round={round} /> : <RoundOver round={round} />;
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
      <main id="main" className={notice["center"]}>
        <div role="status" aria-label={t("round.loading")} />
      </main>
    </>
  );
}

/**
 * Whether a round that ended before our eyes stays as it was, to be read and copied: until there is a report in its
 * place. Without a network that may take long, and what was typed last is nowhere else.
 */
function useStays(id: string, round: Round | undefined): boolean {
  const [wasLive, setWasLive] = useState(false);
  if (round?.status === "running" && !wasLive) setWasLive(true);
  const over = round?.status === "settling" || round?.status === "finished";
  const { data, error } = useQuery({ ...reportQuery(id), enabled: wasLive && over });
  return wasLive && over && data === undefined && (error === null || failureOf(error).kind === "unreachable");
}
