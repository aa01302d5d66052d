import type { RatingChange, RoundReport, SelfRating } from "#contract/round/report.ts";
import { rateRound as rateRoute, readRecording, readReport } from "#contract/round/routes.ts";
import { queryOptions } from "@tanstack/react-query";
import { callRoute } from "./client.ts";
import { SETTLING_EVERY_MS } from "./rounds.ts";

export function reportQuery(id: string) {
  return queryOptions({
    queryKey: ["round", id, "report"],
    queryFn: ({ signal }) => callRoute(readReport, { params: { id }, signal }),
    refetchInterval: ({ state }) => (state.data && waits(state.data) ? SETTLING_EVERY_MS : false),
  });
}

export function recordingQuery(id: string) {
  return queryOptions({
    queryKey: ["round", id, "recording"],
    queryFn: ({ signal }) => callRoute(readRecording, { params: { id }, signal }),
    // Nothing is typed in a round that is over.
    staleTime: Infinity,
  });
}

export function rateRound(id: string, body: RatingChange): Promise<SelfRating> {
  return callRoute(rateRoute, { params: { id }, body });
}

/** Verdicts are still to come, be it of late code, for which no round waits. */
function waits({ round, tasks }: RoundReport): boolean {
  return (
    round.status === "settling" ||
    tasks.some(({ submissions }) => submissions.some(({ late, verdict }) => late && verdict === null))
  );
}
