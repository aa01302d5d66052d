import type { Logger } from "pino";
import type { Round } from "#contract/round/round.ts";
import { everySoOften } from "#runtime/every-so-often.ts";
import type { DraftKey, RoundMark, RoundStore } from "./store/round-store.ts";

/** Notifies the followers of a round when it changes, also when another server changed it. */
export type RoundHub = {
  /** Sends the round as it is, then whenever it changed, until the returned function is called. */
  follow(roundId: string, send: (round: Round) => void): () => void;
  changed(roundId: string): void;
  /** A draft has a new version: of interest to other tabs only, and not worth reading the round for. */
  edited(key: DraftKey, version: number): void;
  /** Looks for what events did not tell: verdicts, deadlines, other servers' changes. */
  tick(): Promise<void>;
  close(): Promise<void>;
};

export type RoundHubParts = {
  rounds: Pick<RoundStore, "marks">;
  view: (roundId: string) => Promise<Round | null>;
  clock: () => number;
  log: Logger;
  tickMs?: number;
};

type Followed = { last: Round | null; lifecycle: string | null; followers: Set<(round: Round) => void> };

const TICK_MS = 1_000;

export function createRoundHub({ rounds, view, clock, log, tickMs = TICK_MS }: RoundHubParts): RoundHub {
  const followed = new Map<string, Followed>();

  const publish = (entry: Followed, round: Round): void => {
    entry.last = round;
    for (const send of entry.followers) send(round);
  };

  const refresh = async (id: string): Promise<void> => {
    const round = await view(id);
    const entry = followed.get(id);
    if (round !== null && entry !== undefined) publish(entry, round);
  };

  const inBackground = (work: Promise<unknown>): void => {
    work.catch((err: unknown) => log.warn({ err }, "a round's event is late; the next tick sends it"));
  };

  const compare = async (id: string, mark: RoundMark): Promise<void> => {
    const entry = followed.get(id);
    if (entry === undefined) return;
    if (entry.lifecycle !== mark.lifecycle) {
      entry.lifecycle = mark.lifecycle;
      return refresh(id);
    }
    if (entry.last === null) return;
    const moved = withVersions(entry.last, mark.versions, clock());
    if (moved !== null) publish(entry, moved);
  };

  const tick = async (): Promise<void> => {
    const marks = await rounds.marks([...followed.keys()], clock());
    await Promise.all([...marks].map(([id, mark]) => compare(id, mark)));
  };

  const ticking = everySoOften({
    intervalMs: tickMs,
    turn: tick,
    onFault: (err) => log.warn({ err }, "rounds' events are late"),
  });

  return {
    tick,
    follow: (id, send) => {
      const entry = followed.get(id) ?? { last: null, lifecycle: null, followers: new Set() };
      followed.set(id, entry);
      entry.followers.add(send);
      inBackground(refresh(id));
      return () => {
        entry.followers.delete(send);
        if (entry.followers.size === 0 && followed.get(id) === entry) followed.delete(id);
      };
    },
    changed: (id) => {
      if (followed.has(id)) inBackground(refresh(id));
    },
    edited: ({ roundId, task, language }, version) => {
      const entry = followed.get(roundId);
      if (entry?.last == null) return;
      const moved = withVersions(entry.last, [{ task, language, version }], clock());
      if (moved === null) return;
      // A single tab needs no notice: it has the receipt.
      if (entry.followers.size > 1) publish(entry, moved);
      else entry.last = moved;
    },
    close: () => ticking.close(),
  };
}

/** The round with newer versions of drafts; null when it has none older than these. */
function withVersions(round: Round, versions: RoundMark["versions"], now: number): Round | null {
  let moved = false;
  const tasks = round.tasks.map((task) => {
    const newer = versions.filter(
      ({ task: number, language, version }) => number === task.number && version > (task.versions[language] ?? -1),
    );
    if (newer.length === 0) return task;
    moved = true;
    return {
      ...task,
      versions: { ...task.versions, ...Object.fromEntries(newer.map(({ language, version }) => [language, version])) },
    };
  });
  return moved ? { ...round, tasks, now } : null;
}
