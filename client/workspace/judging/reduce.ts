import type { LiveEvent } from "#contract/http/live-event.ts";
import type { Purpose, Submission } from "#contract/judging/submission.ts";
import type { FailureCause } from "../../api/request.ts";

/** How news of the judging comes in. */
export type Link = "live" | "polling" | "lost";

/** What the results panel shows: at most one run or submission at a time. */
export type Judging =
  | { status: "idle" }
  | { status: "sending"; purpose: Purpose }
  /** The server refused it, or could not be reached; nothing was stored. */
  | { status: "refused"; purpose: Purpose; failure: FailureCause }
  /** The server could not be reached, and is back; nothing was stored. */
  | { status: "unsent"; purpose: Purpose }
  | ({ status: "waiting"; id: string; purpose: Purpose; link: Link } & Place)
  | { status: "running"; id: string; purpose: Purpose; finished: number; caseCount: number; link: Link }
  | { status: "done"; submission: Submission }
  /** A run that its owner, or a newer run of theirs, ended. */
  | { status: "stopped"; submission: Submission }
  /** The server no longer knows it (a run is forgotten after a while). */
  | { status: "forgotten"; purpose: Purpose };

/** Where it is in the queue. `told`: the server said so, since when it is known to be judged and not only remembered. */
type Place = { position: number | null; waitMs: number | null; setAside: boolean; delayed: boolean; told: boolean };

export type JudgingEvent =
  | { type: "sent"; purpose: Purpose }
  | { type: "refused"; purpose: Purpose; failure: FailureCause }
  | { type: "accepted"; id: string; purpose: Purpose }
  | { type: "live"; id: string; event: LiveEvent }
  | { type: "link"; id: string; link: Link }
  | { type: "forgotten"; id: string }
  | { type: "serverBack" }
  | { type: "cleared" };

/** Events of any other submission than the one shown are old news and change nothing. */
export function reduceJudging(state: Judging, event: JudgingEvent): Judging {
  switch (event.type) {
    case "sent":
      return { status: "sending", purpose: event.purpose };
    case "refused":
      return { status: "refused", purpose: event.purpose, failure: event.failure };
    case "accepted":
      return {
        status: "waiting",
        id: event.id,
        purpose: event.purpose,
        position: null,
        waitMs: null,
        setAside: false,
        delayed: false,
        told: false,
        link: "live",
      };
    case "cleared":
      return { status: "idle" };
    case "serverBack":
      return state.status === "refused" && state.failure.kind === "unreachable"
        ? { status: "unsent", purpose: state.purpose }
        : state;
    case "live":
      return isFollowed(state, event.id) ? applyLive(state, event.event) : state;
    case "link":
      return isFollowed(state, event.id) && state.link !== event.link ? { ...state, link: event.link } : state;
    case "forgotten":
      return isFollowed(state, event.id) ? { status: "forgotten", purpose: state.purpose } : state;
  }
}

type Followed = Extract<Judging, { status: "waiting" | "running" }>;

function isFollowed(state: Judging, id: string): state is Followed {
  return (state.status === "waiting" || state.status === "running") && state.id === id;
}

function applyLive(state: Followed, event: LiveEvent): Judging {
  const { id, purpose, link } = state;
  switch (event.status) {
    case "queued": {
      const { position, delayed, waitMs = null, setAside = false } = event;
      return { status: "waiting", id, purpose, link, position, waitMs, setAside, delayed, told: true };
    }
    case "running": {
      // A second attempt after a worker's death counts from the start again; the bar must not run backwards.
      const finished = state.status === "running" ? Math.max(state.finished, event.finished) : event.finished;
      return { status: "running", id, purpose, link, finished, caseCount: event.caseCount };
    }
    case "done":
    case "stopped":
      return event;
  }
}
