import { Purpose, type RunRequest, type Submission, type SubmitRequest } from "#contract/submission.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useReducer, useRef } from "react";
import { z } from "zod";
import { onIdentityLost } from "../api/client.ts";
import { failureOf } from "../api/request.ts";
import { readSubmission } from "../api/submissions.ts";
import { stored } from "../storage/stored.ts";
import { follow } from "./follow.ts";
import { type Judging, reduceJudging } from "./reduce.ts";

const Last = z.object({ id: z.uuid(), purpose: Purpose }).nullable();

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
    async (purpose: Purpose, post: () => Promise<Submission>) => {
      following.current?.abort();
      dispatch({ type: "sent", purpose });
      try {
        const { id } = await post();
        last.set({ id, purpose });
        start(id, purpose);
        if (purpose === "submit") void queries.invalidateQueries({ queryKey: ["history", shortname] });
      } catch (thrown) {
        dispatch({ type: "refused", purpose, failure: failureOf(thrown) });
      }
    },
    [shortname, last, queries, start],
  );

  return {
    judging,
    run: useCallback((body: RunRequest) => send("run", () => posts.run(body)), [send, posts]),
    submit: useCallback((body: SubmitRequest) => send("submit", () => posts.submit(body)), [send, posts]),
  };
}
