import type { Logger } from "pino";
import type { LiveEvent } from "#contract/http/live-event.ts";
import type { Submission } from "#contract/judging/submission.ts";
import { everySoOften } from "#runtime/every-so-often.ts";
import type { JobView, JudgeQueue, QueueEvent } from "./queue/judge-queue.ts";
import type { SubmissionStore } from "./submission-store.ts";
import { openPace } from "./pace.ts";

/** Notifies the followers of a submission of its progress. */
export type Hub = {
  /**
   * Sends the state as it is, then every change, until it is judged or stopped, or until the returned function is
   * called. `caseCount`: how many cases there will be to judge.
   */
  follow(submissionId: string, caseCount: number, send: (event: LiveEvent) => void): () => void;
  heard(event: QueueEvent): void;
  /** It is judged or stopped. `recorded`: the submission as it ended, where it is at hand. */
  ended(submissionId: string, recorded: Submission | null): void;
  /** Asks for what events don't tell: places in the queue, absent workers, judgements whose event was missed. */
  tick(): Promise<void>;
  close(): Promise<void>;
};

export type HubParts = { store: SubmissionStore; queue: JudgeQueue; log: Logger; clock: () => number; tickMs?: number };

type Followed = {
  caseCount: number;
  last: LiveEvent | null;
  /** Grows with every event, so that an answer asked for before it is known to be old. */
  version: number;
  followers: Set<(event: LiveEvent) => void>;
};

const TICK_MS = 1_000;
const DELAYED: LiveEvent = { status: "queued", position: null, delayed: true };

export function createHub({ store, queue, log, clock, tickMs = TICK_MS }: HubParts): Hub {
  const pace = openPace(clock);
  const followed = new Map<string, Followed>();
  let healthy = true;

  const publish = (id: string, event: LiveEvent): void => {
    const entry = followed.get(id);
    if (entry === undefined) return;
    entry.version += 1;
    if (same(entry.last, event)) return;
    entry.last = event;
    if (isLast(event)) followed.delete(id);
    for (const send of entry.followers) send(event);
  };

  const finish = async (id: string): Promise<boolean> => {
    if (!followed.has(id)) return true;
    const owned = await store.submission(id);
    const event = owned === null ? null : endOf(owned.submission);
    if (event === null) return false;
    publish(id, event);
    return true;
  };

  const refresh = async (id: string): Promise<void> => {
    if (await finish(id)) return;
    const entry = followed.get(id);
    if (entry === undefined) return;
    const { version } = entry;
    const event = await stateOf(id, entry.caseCount);
    if (event !== null && entry.version === version) publish(id, event);
  };

  /** null: it is judged, and what is to be sent follows from the database. */
  const stateOf = async (id: string, caseCount: number): Promise<LiveEvent | null> => {
    try {
      const [view, positions, workers] = await Promise.all([queue.look(id), queue.positions([id]), queue.workers()]);
      if (workers === 0) return DELAYED;
      const setAside = view.state === "waiting" && view.setAside === true;
      return eventOf(view, caseCount, queuedAt(positions.get(id) ?? null, setAside));
    } catch {
      return DELAYED;
    }
  };

  const queuedAt = (position: number | null, setAside: boolean): LiveEvent => {
    const waitMs = position === null ? null : pace.waitMs(setAside ? "long" : "short", position);
    return {
      status: "queued",
      position,
      // In whole seconds, so that small changes of an estimate send no event.
      ...(waitMs !== null && { waitMs: Math.ceil(waitMs / 1000) * 1000 }),
      ...(setAside && { setAside: true as const }),
      delayed: false,
    };
  };

  const inBackground = (work: Promise<unknown>): void => {
    work.catch((err: unknown) => log.warn({ err }, "a live event is late; the next tick sends it"));
  };

  const tick = async (): Promise<void> => {
    if (followed.size === 0) return;
    const ended = await store.endedAmong([...followed.keys()]);
    await Promise.all(ended.map(finish));
    const workers = await queue.workers().catch(() => 0);
    const wasHealthy = healthy;
    healthy = workers > 0;
    if (!healthy) {
      for (const id of followed.keys()) publish(id, DELAYED);
    } else if (wasHealthy) {
      await movePositions();
    } else {
      await Promise.all([...followed.keys()].map(refresh));
    }
  };

  const movePositions = async (): Promise<void> => {
    const waiting = [...followed].filter(([, { last }]) => last?.status !== "running");
    const before = new Map(waiting.map(([id, { version }]) => [id, version]));
    if (before.size === 0) return;
    for (const [id, position] of await queue.positions([...before.keys()])) {
      if (position !== null && followed.get(id)?.version === before.get(id)) {
        const last = followed.get(id)?.last;
        publish(id, queuedAt(position, last?.status === "queued" && last.setAside === true));
      }
    }
  };

  const ticking = everySoOften({
    intervalMs: tickMs,
    turn: tick,
    onFault: (err) => log.warn({ err }, "live events are late"),
  });

  return {
    tick,
    follow: (id, caseCount, send) => {
      const entry = followed.get(id) ?? { caseCount, last: null, version: 0, followers: new Set() };
      followed.set(id, entry);
      entry.followers.add(send);
      if (entry.last === null) inBackground(refresh(id));
      else send(entry.last);
      return () => {
        entry.followers.delete(send);
        if (entry.followers.size === 0 && followed.get(id) === entry) followed.delete(id);
      };
    },
    ended: (id, recorded) => {
      const event = recorded === null ? null : endOf(recorded);
      if (event === null) inBackground(finish(id));
      else publish(id, event);
    },
    heard: (event) => {
      pace.heard(event);
      switch (event.kind) {
        case "progress":
          return publish(event.submissionId, { status: "running", ...event.progress });
        case "active": {
          const caseCount = followed.get(event.submissionId)?.caseCount ?? 0;
          return publish(event.submissionId, { status: "running", finished: 0, caseCount });
        }
        case "waiting":
          if (followed.has(event.submissionId)) inBackground(refresh(event.submissionId));
          return;
        case "setAside":
          if (followed.has(event.submissionId)) inBackground(refresh(event.submissionId));
          return;
        case "removed":
          // Perhaps another server stopped it.
          return inBackground(finish(event.submissionId));
        case "failed":
        case "completed":
          return;
      }
    },
    close: () => ticking.close(),
  };
}

function eventOf(job: JobView, caseCount: number, queued: LiveEvent): LiveEvent | null {
  switch (job.state) {
    case "active":
      return { status: "running", ...(job.progress ?? { finished: 0, caseCount }) };
    case "waiting":
    case "missing":
      return queued;
    case "completed":
    case "failed":
      return null;
  }
}

/** The last event of a submission; null while it is open. */
export function endOf(submission: Submission): LiveEvent | null {
  if (submission.stop !== null) return { status: "stopped", submission };
  return submission.judgement === null ? null : { status: "done", submission };
}

export function isLast(event: LiveEvent): boolean {
  return event.status === "done" || event.status === "stopped";
}

function same(left: LiveEvent | null, right: LiveEvent): boolean {
  return left?.status === right.status && JSON.stringify(left) === JSON.stringify(right);
}
