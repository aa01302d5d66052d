import { everySoOften } from "#runtime/every-so-often.ts";

/**
 * Whose turn it is on this worker's hosts. A job begins with a short turn, which nearly all jobs end in. One that goes on
 * for longer than its turn either gets a host of its own until its end, or makes room while others wait: it is set aside
 * and begins anew in the lane of long jobs. At least one host never has a job of its own, so that whoever comes next
 * waits for short turns only, however many endless programs there are and whoever sent them.
 */
export type Lanes = {
  /** Waits for a host. `long`: it was set aside before. Rejects with the signal's reason when that is aborted. */
  enter(lane: Lane, signal: AbortSignal | undefined): Promise<Turn>;
  close(): void;
};

export type Lane = "short" | "long";

export type Turn = {
  /** Aborted when it has to make room. */
  signal: AbortSignal;
  leave(): void;
};

export type LaneOptions = {
  hosts: number;
  /** How many jobs wait in the queue for a short turn. */
  waiting: () => Promise<number>;
  now: () => number;
  tickMs?: number;
};

const MAKE_ROOM = "others wait for a short turn";

/** How often is looked who waits. */
const TICK_MS = 100;
/** A turn is the shorter the more wait, for all of them together wait for it; a cheap run takes a few hundredths. */
const TURN_MS = { shared: 1_500, least: 100, most: 1_000 };

/** Programs that run at once. On a machine with one host a long job and a short one share its processor. */
export function seatsOf(hosts: number): number {
  return Math.max(2, hosts);
}

export function turnMs(waiting: number): number {
  return Math.min(TURN_MS.most, Math.max(TURN_MS.least, TURN_MS.shared / Math.max(1, waiting)));
}

/** fresh: in its first turn. steady: keeps its host to the end. spare: runs on only while no other job waits. */
type Running = { standing: "fresh" | "steady" | "spare"; since: number; ended: AbortController };
type Waiter = { lane: Lane; admit: (running: Running) => void };

export function openLanes({ hosts, waiting, now, tickMs = TICK_MS }: LaneOptions): Lanes {
  const seats = seatsOf(hosts);
  /** One seat is never steady. */
  const steadySeats = seats - 1;
  const running = new Set<Running>();
  const waiters: Waiter[] = [];
  let othersWait = 0;

  const steady = () => [...running].filter(({ standing }) => standing === "steady").length;
  const hasSeat = () => running.size < seats && running.size - steady() < hosts;
  const freshHere = () => waiters.filter(({ lane }) => lane === "short").length;

  const seat = (waiter: Waiter, standing: Running["standing"]): void => {
    waiters.splice(waiters.indexOf(waiter), 1);
    const entry: Running = { standing, since: now(), ended: new AbortController() };
    running.add(entry);
    waiter.admit(entry);
  };

  const setAside = (entry: Running): void => {
    // It leaves as soon as its host is dead, and takes its seat until then.
    entry.ended.abort(MAKE_ROOM);
  };

  /** Gives free seats to those who wait: short turns first, but for the steady seats, which long jobs have a claim to. */
  const admit = (): void => {
    for (const waiter of waiters.filter(({ lane }) => lane === "long")) {
      if (running.size < seats && steady() < steadySeats) seat(waiter, "steady");
    }
    for (const waiter of waiters.filter(({ lane }) => lane === "short")) if (hasSeat()) seat(waiter, "fresh");
    for (const waiter of waiters.filter(({ lane }) => lane === "long")) {
      if (hasSeat() && othersWait === 0 && freshHere() === 0) seat(waiter, "spare");
    }
  };

  /** A free steady seat goes to the job that has run longest. */
  const promote = (): void => {
    for (const entry of [...running].toSorted((a, b) => a.since - b.since)) {
      const overTime = entry.standing === "spare" || now() - entry.since >= turnMs(othersWait + freshHere());
      if (entry.standing === "steady" || entry.ended.signal.aborted) continue;
      if (overTime && steady() < steadySeats) entry.standing = "steady";
    }
  };

  const tick = (): void => {
    promote();
    const wanted = othersWait + freshHere();
    for (const entry of running) {
      if (entry.standing === "steady") continue;
      if (entry.standing === "fresh" && now() - entry.since < turnMs(wanted)) continue;
      if (wanted > 0) setAside(entry);
      else entry.standing = "spare";
    }
    admit();
  };

  const look = async (): Promise<void> => {
    if (running.size === 0 && waiters.length === 0) return;
    othersWait = await waiting();
    tick();
  };
  const looking = everySoOften({
    intervalMs: tickMs,
    turn: look,
    // While Redis is away no new job comes, and running jobs go on.
    onFault: () => {},
  });

  return {
    enter: (lane, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) return reject(reasonOf(signal));
        const waiter: Waiter = {
          lane,
          admit: (entry) => {
            signal?.removeEventListener("abort", abort);
            resolve({
              signal: entry.ended.signal,
              leave: () => {
                if (!running.delete(entry)) return;
                promote();
                admit();
              },
            });
          },
        };
        const abort = (): void => {
          waiters.splice(waiters.indexOf(waiter), 1);
          reject(reasonOf(signal));
        };
        signal?.addEventListener("abort", abort, { once: true });
        waiters.push(waiter);
        admit();
      }),
    close: () => {
      // It is not waited for: a look that Redis does not answer would have no end.
      void looking.close();
    },
  };
}

function reasonOf(signal: AbortSignal | undefined): Error {
  return new Error("it ended before it had a host", { cause: signal?.reason });
}
