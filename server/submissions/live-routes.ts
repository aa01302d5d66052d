import type { Request, Response, Router } from "express";
import type { LiveEvent } from "#contract/http/live-event.ts";
import { followSubmission } from "#contract/http/routes.ts";
import type { Submission } from "#contract/judging/submission.ts";
import { endOf, isLast, type Hub } from "./hub.ts";
import type { SubmissionStore } from "./submission-store.ts";
import { bindStream } from "../http/bind-route.ts";
import { openEventStream, streamLimit, type AllStreams } from "../http/event-stream.ts";
import { HttpFailure } from "../http/http-failure.ts";
import type { IdentityGate } from "../http/identity-gate.ts";
import type { Problems } from "../problems/routes.ts";
import { ownSubmission } from "./routes.ts";

/** A page follows one or two submissions; a few tabs of it come nowhere near this. */
const STREAMS_EACH = 30;

export type LiveParts = {
  store: SubmissionStore;
  problems: Problems;
  gate: IdentityGate;
  hub: Hub;
  closing: AbortSignal;
  streams: AllStreams;
};

export function bindLive(router: Router, { store, problems, gate, hub, closing, streams }: LiveParts): void {
  const limit = streamLimit(STREAMS_EACH);
  bindStream(router, followSubmission, gate, async ({ params, userId, request, response }) => {
    const submission = await ownSubmission(store, params.id, userId);
    const end = endOf(submission);
    if (end !== null && lastSeen(request) === eventId(end)) {
      // The one answer that keeps an EventSource from connecting again.
      response.status(204).end();
      return;
    }
    // If the client disconnected during the lookup, its 'close' event has already fired.
    if (response.closed) return;
    if (!limit.take(userId, response)) {
      throw new HttpFailure("tooManyRequests", `You follow ${STREAMS_EACH} submissions already; close a page first.`);
    }
    streams.take(request, response);
    stream(submission, lastSeen(request), response, { problems, hub, closing });
  });
}

function stream(
  submission: Submission,
  seen: string | null,
  response: Response,
  { problems, hub, closing }: Pick<LiveParts, "problems" | "hub" | "closing">,
): void {
  let lastId = seen;
  let unfollow: (() => void) | null = null;
  const events = openEventStream(response, closing, () => unfollow?.());
  const send = (event: LiveEvent): void => {
    const id = eventId(event);
    // Every event is a whole state: the one that the reader already has needs no repeating.
    if (id !== lastId) events.send(event.status, id, event);
    lastId = id;
    if (isLast(event)) events.end();
  };
  const end = endOf(submission);
  if (end !== null) send(end);
  else unfollow = hub.follow(submission.id, caseCount(submission, problems), send);
}

function lastSeen(request: Request): string | null {
  return request.get("Last-Event-ID") ?? null;
}

/** Says the state itself, so that it means the same on every server and after a restart. */
function eventId(event: LiveEvent): string {
  switch (event.status) {
    case "queued":
      return [
        `queued-${event.position ?? "unknown"}-${event.waitMs ?? "unmeasured"}`,
        ...(event.setAside ? ["aside"] : []),
        ...(event.delayed ? ["delayed"] : []),
      ].join("-");
    case "running":
      return `running-${event.finished}-${event.caseCount}`;
    case "done":
    case "stopped":
      return event.status;
  }
}

function caseCount({ problem, purpose, ownCases }: Submission, problems: Problems): number {
  const found = problems.get(problem);
  // Withdrawn since; the worker that still has it says how many there are.
  if (found === undefined) return 0;
  return found.samples.length + (purpose === "submit" ? found.secretCount : ownCases.length);
}
