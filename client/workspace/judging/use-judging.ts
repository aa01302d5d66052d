import { Purpose, type RunRequest, type Submission, type SubmitRequest } from "#contract/judging/submission.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useReducer, useRef } from "react";
import { z } from "zod";
import { onIdentityLost } from "../../api/client.ts";
import { failureOf } from "../../api/request.ts";
import { onServerReturn } from "../../api/reachability.ts";
import { readSubmission, stop } from "../../api/submissions.ts";
import { stored } from "../../storage/stored.ts";
import { follow } from "./follow.ts";
import { type Judging, reduceJudging } from "./reduce.ts";

/** `own`: ids of the own cases that were sent with it, in order; `invalid`: of those that could not be. */
const Last = z
  .object({
    id: z.uuid(),
    purpose: Purpose,
    own: z.array(z.string()).default([]),
    invalid: z.array(z.string()).default([]),
  })
  .nullable();
export type SentCases = Pick<NonNullable<z.infer<typeof Last>>, "own" | "invalid">;
const NO_CASES: SentCases = { own: [], invalid: [] };

/** Where code is sent to; the same functions on every render. */
export type Posts = {
  run: (body: RunRequest) => Promise<Submission>;
  submit: (body: SubmitRequest) => Promise<Submission>;
};

/**
 * Runs and submits one problem's code and follows the judging, across reloads. `place` tells the problem's practice and
 * the tasks of rounds apart.
 */
export function useJudging(place: string, shortname: string, posts: Posts) {
  const [judging, dispatch] = useReducer(reduceJudging, { status: "idle" } satisfies Judging as Judging);
  const queries = useQueryClient();
  const following = useRef<AbortController | null>(null);
  const last = stored(`basecase.last.${place}`, Last, null);

  const start = useCallback(
    (id: string, purpose: Purpose) => {
      following.current?.abort();
      const controller = new AbortController();
      following.current = controller;
      dispatch({ type: "accepted", id, purpose });
      follow({
        id,
        read: readSubmission,
        signal: controller.signal,
        onLink: (link) => dispatch({ type: "link", id, link }),
        onForgotten: () => {
          last.set(null);
          dispatch({ type: "forgotten", id });
        },
        onEvent: (event) => {
          dispatch({ type: "live", id, event });
          if (event.status !== "done" || purpose !== "submit") return;
          void queries.invalidateQueries({ queryKey: ["history", shortname] });
          void queries.invalidateQueries({ queryKey: ["problems"] });
          void queries.invalidateQueries({ queryKey: ["problem", shortname] });
          void queries.invalidateQueries({ queryKey: ["learning", shortname] });
        },
      });
    },
    [shortname, last, queries],
  );

  useEffect(() => {
    dispatch({ type: "cleared" });
    const remembered = last.get();
    if (remembered !== null) start(remembered.id, remembered.purpose);
    return () => following.current?.abort();
  }, [last, start]);

  useEffect(() => onServerReturn(() => dispatch({ type: "serverBack" })), []);
  useEffect(
    () =>
      onIdentityLost(() => {
        following.current?.abort();
        last.set(null);
        dispatch({ type: "cleared" });
      }),
    [last],
  );

  const send = useCallback(
    async (purpose: Purpose, post: () => Promise<Submission>, sent = NO_CASES) => {
      following.current?.abort();
      dispatch({ type: "sent", purpose });
      try {
        const { id } = await post();
        last.set({ id, purpose, ...sent });
        start(id, purpose);
        if (purpose === "submit") void queries.invalidateQueries({ queryKey: ["history", shortname] });
      } catch (thrown) {
        dispatch({ type: "refused", purpose, failure: failureOf(thrown) });
      }
    },
    [shortname, last, queries, start],
  );

  const followed = judging.status === "waiting" || judging.status === "running" ? judging : null;
  const stoppable = followed?.purpose === "run" ? followed.id : null;
  const stopRun = useCallback(() => {
    const end = async (id: string): Promise<void> => {
      try {
        const submission = await stop(id);
        following.current?.abort();
        const status = submission.stop === null ? "done" : "stopped";
        dispatch({ type: "live", id, event: { status, submission } });
      } catch {
        // The run goes on, and the page tells: by the banner that the server is gone, or by the run's own end.
      }
    };
    if (stoppable !== null) void end(stoppable);
  }, [stoppable]);

  return {
    judging,
    sentCases: last.get() ?? NO_CASES,
    /** Ends the run that waits or runs; null when there is none. */
    stop: stoppable === null ? null : stopRun,
    run: useCallback((body: RunRequest, sent: SentCases) => send("run", () => posts.run(body), sent), [send, posts]),
    submit: useCallback((body: SubmitRequest) => send("submit", () => posts.submit(body)), [send, posts]),
  };
}
