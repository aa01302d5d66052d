import {
  readHistory,
  readSubmission as readRoute,
  run as runRoute,
  stopSubmission,
  submit as submitRoute,
} from "#contract/http/routes.ts";
import type { RunRequest, Submission, SubmitRequest } from "#contract/judging/submission.ts";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { callRoute } from "./client.ts";

/** The solver's own submissions to a problem, newest first, a page at a time. */
export function historyQuery(shortname: string) {
  return infiniteQueryOptions({
    queryKey: ["history", shortname],
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      callRoute(readHistory, {
        params: { shortname },
        query: { before: pageParam === "" ? undefined : pageParam },
        signal,
      }),
    getNextPageParam: (last) => (last.more ? last.submissions.at(-1)?.id : undefined),
  });
}

export function submissionQuery(id: string) {
  return queryOptions({
    queryKey: ["submission", id],
    queryFn: ({ signal }) => readSubmission(id, signal),
  });
}

export function readSubmission(id: string, signal?: AbortSignal): Promise<Submission> {
  return callRoute(readRoute, { params: { id }, signal });
}

/** Ends a run; the reply is the run as it ended. */
export function stop(id: string): Promise<Submission> {
  return callRoute(stopSubmission, { params: { id } });
}

export function submit(shortname: string, body: SubmitRequest): Promise<Submission> {
  return callRoute(submitRoute, { params: { shortname }, body });
}

export function run(shortname: string, body: RunRequest): Promise<Submission> {
  return callRoute(runRoute, { params: { shortname }, body });
}
