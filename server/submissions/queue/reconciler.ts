import type { Logger } from "pino";
import { everySoOften, type Loop } from "#runtime/every-so-often.ts";
import type { QueuedSubmission, SubmissionStore } from "../submission-store.ts";
import type { Dispatcher } from "./dispatcher.ts";
import type { JudgeQueue } from "./judge-queue.ts";

/** Repeats reconciliation for as long as the server runs. */
export type Reconciler = Loop;

export type ReconcilerParts = {
  store: SubmissionStore;
  queue: JudgeQueue;
  dispatcher: Dispatcher;
  clock: () => number;
  log: Logger;
  intervalMs?: number;
};

/** Events do the work while all is well; this bounds how long a missed one is felt. */
const INTERVAL_MS = 2_000;
const PAGE = 100;
/** Runs are of no interest a day later. */
const RUN_RETENTION_MS = 24 * 3_600_000;
const PRUNE_INTERVAL_MS = 10 * 60_000;

export function startReconciler(parts: ReconcilerParts): Reconciler {
  const { store, queue, clock, log, intervalMs = INTERVAL_MS } = parts;
  /** The problems may have changed while this server was down, so its first look is at every job's version. */
  let thorough = true;
  let prunedAt = -Infinity;

  const turn = async (closing: AbortSignal): Promise<void> => {
    if (queue.connected()) {
      await sweep(parts, thorough, closing);
      thorough = false;
    }
    if (clock() - prunedAt >= PRUNE_INTERVAL_MS) {
      prunedAt = clock();
      const pruned = await store.pruneRuns(clock() - RUN_RETENTION_MS);
      if (pruned > 0) log.info({ pruned }, "old runs forgotten");
    }
  };
  return everySoOften({
    intervalMs,
    atOnce: true,
    turn,
    onFault: (err) => log.warn({ err }, "reconciliation failed; it is tried again"),
  });
}

async function sweep(
  { store, queue, dispatcher, log }: ReconcilerParts,
  thorough: boolean,
  signal: AbortSignal,
): Promise<void> {
  let last: QueuedSubmission | null = null;
  const open = new Set<string>();
  for (;;) {
    const page: QueuedSubmission[] = await store.queued(PAGE, last);
    last = page.at(-1) ?? null;
    if (signal.aborted) return;
    if (last === null) break;
    for (const { id } of page) open.add(id);
    // Asked after the page was read: a job that ends in between is seen as finished, never as lost.
    const unfinished = thorough ? new Set<string>() : await queue.unfinished();
    const doubtful = page.filter(({ id }) => !unfinished.has(id));
    const mended = await Promise.allSettled(doubtful.map((submission) => dispatcher.mend(submission)));
    for (const outcome of mended) {
      if (outcome.status === "rejected") log.warn({ err: outcome.reason }, "a submission could not be reconciled yet");
    }
  }
  // The server that stopped a run may have died before it told the queue, and a worker may have missed the message.
  const doubtful = [...(await queue.unfinished())].filter((id) => !open.has(id));
  await dispatcher.clear(await store.endedAmong(doubtful));
}
