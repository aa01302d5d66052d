import type { Request, Response, Router } from "express";
import type { LiveEvent } from "#contract/live-event.ts";
import { followSubmission } from "#contract/routes.ts";
import type { Submission } from "#contract/submission.ts";
import type { Hub } from "../live/hub.ts";
import type { Store } from "../store/store.ts";
import { bindStream } from "./bind-route.ts";
import { HttpFailure } from "./http-failure.ts";
import type { IdentityGate } from "./identity-gate.ts";
import type { Problems } from "./problems.ts";
import { ownSubmission } from "./submissions.ts";

/** Proxies close a connection that is silent for long; 30 s is the shortest such time in common use. */
const HEARTBEAT_MS = 15_000;
const RECONNECT_MS = 1_000;
/** A page follows one or two submissions; a few tabs of it come nowhere near this. */
const STREAMS_EACH = 30;

export type LiveParts = { store: Store; problems: Problems; gate: IdentityGate; hub: Hub; closing: AbortSignal };

export function bindLive(router: Router, { store, problems, gate, hub, closing }: LiveParts): void {
  const open = new Map<string, number>();
  const count = (identityId: string, change: 1 | -1): void => {
    const streams = (open.get(identityId) ?? 0) + change;
    if (streams === 0) open.delete(identityId);
    else open.set(identityId, streams);
  };
  bindStream(router, followSubmission, gate, async ({ params, identityId, request, response }) => {
    const submission = await ownSubmission(store, params.id, identityId);
    if (submission.judgement !== null && lastSeen(request) === eventId({ status: "done", submission })) {
      // The one answer that keeps an EventSource from connecting again.
      response.status(204).end();
      return;
    }
    // Whoever left while we looked would never be heard leaving.
    if (response.closed) return;
    const owner = identityId ?? "";
    if ((open.get(owner) ?? 0) >= STREAMS_EACH) {
      throw new HttpFailure("tooManyRequests", `You follow ${STREAMS_EACH} submissions already; close a page first.`);
    }
    count(owner, 1);
    response.once("close", () => count(owner, -1));
    stream(submission, lastSeen(request), response, { problems, hub, closing });
  });
}

function stream(
  submission: Submission,
  seen: string | null,
  response: Response,
  { problems, hub, closing }: Pick<LiveParts, "problems" | "hub" | "closing">,
): void {
  response.set({
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store, no-transform",
    // nginx would otherwise hold events back.
    "X-Accel-Buffering": "no",
  });
  response.flushHeaders();
  response.write(`retry: ${RECONNECT_MS}\n\n`);

  let lastId = seen;
  const send = (event: LiveEvent): void => {
    const id = eventId(event);
    // Every event is a whole state: the one that the reader already has needs no repeating.
    if (id !== lastId) response.write(`event: ${event.status}\nid: ${id}\ndata: ${JSON.stringify(event)}\n\n`);
    lastId = id;
    if (event.status === "done") end();
  };
  const end = (): void => {
    clearInterval(heartbeat);
    closing.removeEventListener("abort", end);
    unfollow?.();
    response.end();
  };
  const heartbeat = setInterval(() => response.write(": still here\n\n"), HEARTBEAT_MS);
  let unfollow: (() => void) | null = null;

  if (submission.judgement !== null) {
    send({ status: "done", submission });
    return;
  }
  closing.addEventListener("abort", end);
  response.on("close", end);
  unfollow = hub.follow(submission.id, caseCount(submission, problems), send);
}

function lastSeen(request: Request): string | null {
  return request.get("Last-Event-ID") ?? null;
}

/** Says the state itself, so that it means the same on every server and after a restart. */
function eventId(event: LiveEvent): string {
  switch (event.status) {
    case "queued":
      return `queued-${event.position ?? "unknown"}${event.delayed ? "-delayed" : ""}`;
    case "running":
      return `running-${event.finished}-${event.caseCount}`;
    case "done":
      return "done";
  }
}

function caseCount({ problem, purpose, ownCases }: Submission, problems: Problems): number {
  const found = problems.get(problem);
  // Withdrawn since; the worker that still has it says how many there are.
  if (found === undefined) return 0;
  return found.samples.length + (purpose === "submit" ? found.secret.length : ownCases.length);
}
