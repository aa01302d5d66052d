import type { LiveEvent } from "#contract/http/live-event.ts";
import { followSubmission } from "#contract/http/routes.ts";
import type { Submission } from "#contract/judging/submission.ts";
import { openEvents } from "../../api/events.ts";
import { failureOf } from "../../api/request.ts";
import type { Link } from "./reduce.ts";

export type Follow = {
  id: string;
  read: (id: string, signal: AbortSignal) => Promise<Submission>;
  onEvent: (event: LiveEvent) => void;
  onLink: (link: Link) => void;
  onForgotten: () => void;
  signal: AbortSignal;
};

/** While the event stream is down the submission is asked for this often. */
const POLL_EVERY_MS = 1_500;
/** While it is up, in case a proxy swallows events. */
const CHECK_EVERY_MS = 10_000;
/** A stream that the browser gave up on is opened anew after this long. */
const REOPEN_AFTER_MS = 3_000;
const EVENTS: LiveEvent["status"][] = ["queued", "running", "done", "stopped"];

/** Follows a submission until it is judged: by live events, and by asking whenever those fail. */
export function follow({ id, read, onEvent, onLink, onForgotten, signal }: Follow): void {
  if (signal.aborted) return;
  const ended = new AbortController();
  const stop = () => {
    ended.abort();
    source?.close();
    clearTimeout(pollTimer);
    clearTimeout(reopenTimer);
    signal.removeEventListener("abort", stop);
  };
  signal.addEventListener("abort", stop);

  let source: EventSource | null = null;
  let streaming = false;
  let pollTimer: ReturnType<typeof setTimeout> | undefined;
  let reopenTimer: ReturnType<typeof setTimeout> | undefined;

  const deliver = (event: LiveEvent) => {
    if (ended.signal.aborted) return;
    if (event.status === "done" || event.status === "stopped") stop();
    onEvent(event);
  };

  const open = () => {
    source = openEvents(followSubmission, { params: { id } }, { names: EVENTS, tell: deliver });
    source.addEventListener("open", () => {
      streaming = true;
      onLink("live");
    });
    source.addEventListener("error", () => {
      streaming = false;
      if (source?.readyState === EventSource.CLOSED) reopenTimer = setTimeout(open, REOPEN_AFTER_MS);
      schedulePoll(0);
    });
  };

  const poll = async () => {
    try {
      const submission = await read(id, ended.signal);
      if (submission.stop !== null) return deliver({ status: "stopped", submission });
      if (submission.judgement !== null) return deliver({ status: "done", submission });
      if (!streaming) onLink("polling");
    } catch (thrown) {
      if (ended.signal.aborted) return;
      const failure = failureOf(thrown);
      if (failure.kind === "refused" && failure.details.code === "submissionNotFound") {
        stop();
        return onForgotten();
      }
      onLink("lost");
    }
    schedulePoll(streaming ? CHECK_EVERY_MS : POLL_EVERY_MS);
  };

  const schedulePoll = (delayMs: number) => {
    clearTimeout(pollTimer);
    if (!ended.signal.aborted) pollTimer = setTimeout(() => void poll(), delayMs);
  };

  open();
  schedulePoll(CHECK_EVERY_MS);
}
