import { readHistory, readSubmission as readSubmissionRoute } from "#contract/http/routes.ts";
import { type RunRequest, type SubmitRequest, Submission } from "#contract/judging/submission.ts";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { callAsSelf } from "./client.ts";

/** The solver's own submissions to a problem, newest first, a page at a time. */
export function historyQuery(shortname: string) {
  return infiniteQueryOptions({
    queryKey: ["history", shortname],
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      callAsSelf(
        readHistory.reply.schema,
        `/problems/${shortname}/submissions${pageParam === "" ? "" : `?before=${pageParam}`}`,
        { signal },
      ),
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
  return callAsSelf(readSubmissionRoute.reply.schema, `/submissions/${id}`, { signal });
}

/** Ends a run; the reply is the run as it ended. */
export function stop(id: string): Promise<Submission> {
  return callAsSelf(Submission, `/submissions/${id}/stop`, { method: "POST", body: {} });
}

export function submit(shortname: string, body: SubmitRequest): Promise<Submission> {
  return callAsSelf(Submission, `/problems/${shortname}/submissions`, { method: "POST", body });
}

export function run(shortname: string, body: RunRequest): Promise<Submission> {
  return callAsSelf(Submission, `/problems/${shortname}/runs`, { method: "POST", body });
}
