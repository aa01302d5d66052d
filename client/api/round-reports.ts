import type { RatingChange, RoundReport, SelfRating } from "#contract/round/report.ts";
import { rateRound as rateRoute, readRecording, readReport } from "#contract/round/routes.ts";
import { queryOptions } from "@tanstack/react-query";
import { callAsSelf } from "./client.ts";
import { SETTLING_EVERY_MS } from "./rounds.ts";

export function reportQuery(id: string) {
  return queryOptions({
    queryKey: ["round", id, "report"],
    queryFn: ({ signal }) => callAsSelf(readReport.reply.schema, `/rounds/${id}/report`, { signal }),
    refetchInterval: ({ state }) => (state.data && waits(state.data) ? SETTLING_EVERY_MS : false),
  });
}

export function recordingQuery(id: string) {
  return queryOptions({
    queryKey: ["round", id, "recording"],
    queryFn: ({ signal }) => callAsSelf(readRecording.reply.schema, `/rounds/${id}/recording`, { signal }),
    // Nothing is typed in a round that is over.
    staleTime: Infinity,
  });
}

export function rateRound(id: string, body: RatingChange): Promise<SelfRating> {
  return callAsSelf(rateRoute.reply.schema, `/rounds/${id}/rating`, { method: "POST", body });
}

/** Verdicts are still to come, be it of late code, for which no round waits. */
function waits({ round, tasks }: RoundReport): boolean {
  return (
    round.status === "settling" ||
    tasks.some(({ submissions }) => submissions.some(({ late, verdict }) => late && verdict === null))
  );
}
