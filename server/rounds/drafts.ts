import { LRUCache } from "lru-cache";
import { pausedFor, type RoundClock } from "#contract/round/clock.ts";
import { applyChanges, DRAFT_LIMIT, type Change, type EditBatch } from "#contract/round/changes.ts";
import type { DraftKey, StoreWithRounds } from "./store/round-store.ts";
import { HttpFailure } from "../http/http-failure.ts";
import { isOver, OVER, stateOf } from "./decide.ts";
import { deadlineOf, type RoundState } from "./reduce.ts";
import { EDIT_GRACE_MS, PAUSE_GRACE_MS, type Rounds } from "./rounds.ts";
import { plannedTask } from "./tasks.ts";

/** Stores what is typed. Throws `HttpFailure` for the caller's fault. */
export type Drafts = {
  /** The document's version after the batch, and how many of its changes are stored: later ones came too late. */
  save(userId: string, key: DraftKey, batch: EditBatch): Promise<{ version: number; taken: number }>;
};

export type DraftParts = {
  store: StoreWithRounds;
  rounds: Rounds;
  clock: () => number;
  onEdited: (key: DraftKey, version: number) => void;
};

/** What a round that has begun no longer changes, and its clock and deadline as last seen. */
type Facts = {
  userId: string;
  round: RoundClock;
  tasks: Set<number>;
  deadlineAt: number | null;
  readAt: number;
};

/** Page and server agree on the time to a few milliseconds; what lies further ahead was made up. */
const FUTURE_TOLERANCE_MS = 5_000;
/** Pauses and resumes by another server are known so soon after. */
const FACTS_LIFE_MS = 1_000;
/** Rounds and drafts being typed in at once; more are read from the database again. */
const REMEMBERED = 2_000;
const REMEMBERED_CHARACTERS = 20_000_000;

export function createDrafts({ store, rounds, clock, onEdited }: DraftParts): Drafts {
  const facts = new LRUCache<string, Facts>({ max: REMEMBERED });
  const texts = new LRUCache<string, { version: number; text: string }>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: ({ text }) => text.length + 1,
  });

  const factsOf = async (userId: string, key: DraftKey, now: number): Promise<Facts> => {
    const known = facts.get(key.roundId);
    const usable = known !== undefined && known.userId === userId && now - known.readAt < FACTS_LIFE_MS;
    // Near the end, and in a pause, nothing remembered is good enough.
    if (usable && known.round.pausedAt === null && (known.deadlineAt === null || now < known.deadlineAt)) return known;
    const round = await rounds.own(userId, key.roundId);
    plannedTask(round, key.task);
    const state = stateOf(round, now);
    if (!("startedAt" in state)) throw new HttpFailure("roundNotStarted", "The round has not begun.");
    const problems = round.plan.tasks.flatMap(({ kind }, index) => (kind === "problem" ? [index + 1] : []));
    const deadlineAt = endOf(round.plan, state);
    const read = { userId, round: state, tasks: new Set(problems), deadlineAt, readAt: now };
    facts.set(key.roundId, read);
    return read;
  };

  const textAt = async (key: DraftKey, version: number): Promise<string | null> => {
    const name = nameOf(key);
    const known = texts.get(name);
    if (known?.version === version) return known.text;
    const document = await store.rounds.document(key);
    if (document === null) throw new HttpFailure("taskNotFound", `Task ${key.task} has no draft to edit.`);
    texts.set(name, { version: document.version, text: document.text });
    return document.version === version ? document.text : null;
  };

  const repeatedOr = async (key: DraftKey, batchId: string, failure: HttpFailure) => {
    const stored = await store.rounds.storedBatch(key, batchId);
    if (stored === null) throw failure;
    return stored;
  };

  return {
    save: async (userId, key, batch) => {
      const now = clock();
      const { round: begun, tasks, deadlineAt } = await factsOf(userId, key, now);
      const { startedAt } = begun;
      if (!tasks.has(key.task)) throw new HttpFailure("taskNotFound", `Task ${key.task} is a card, without a draft.`);
      checkTimes(batch.changes, begun, now);
      if (deadlineAt !== null && now >= deadlineAt + EDIT_GRACE_MS) {
        return repeatedOr(key, batch.id, new HttpFailure(OVER.code, OVER.detail));
      }
      const changes = deadlineAt === null ? batch.changes : typedBefore(batch.changes, deadlineAt - startedAt);
      if (changes.length === 0 && batch.changes.length > 0) {
        return repeatedOr(key, batch.id, new HttpFailure(OVER.code, OVER.detail));
      }
      const before = await textAt(key, batch.baseVersion);
      if (before === null) return repeatedOr(key, batch.id, conflict(key, batch));
      const text = applyChanges(before, changes);
      if (text === null) throw invalid("a change lies outside of the draft");
      if (text.length > DRAFT_LIMIT) throw invalid(`a draft may have ${DRAFT_LIMIT} characters`);

      if (!(await store.rounds.saveBatch(key, { ...batch, changes }, text, now, EDIT_GRACE_MS))) {
        texts.delete(nameOf(key));
        facts.delete(key.roundId);
        const round = await rounds.own(userId, key.roundId);
        const ended = isOver(stateOf(round, now));
        return repeatedOr(key, batch.id, ended ? new HttpFailure(OVER.code, OVER.detail) : conflict(key, batch));
      }
      const version = batch.baseVersion + 1;
      texts.set(nameOf(key), { version, text });
      onEdited(key, version);
      return { version, taken: changes.length };
    },
  };
}

/** When the round ends, or ended; null where nothing ends it. */
function endOf(plan: Parameters<typeof deadlineOf>[0], state: RoundState): number | null {
  return isOver(state) ? state.endedAt : deadlineOf(plan, state);
}

function nameOf({ roundId, task, language }: DraftKey): string {
  return `${roundId}/${task}/${language}`;
}

function typedBefore(changes: Change[], endMs: number): Change[] {
  const late = changes.findIndex(([at]) => at >= endMs);
  return late === -1 ? changes : changes.slice(0, late);
}

function checkTimes(changes: Change[], round: RoundClock, now: number): void {
  const nowMs = now - round.startedAt;
  let last = 0;
  for (const [at] of changes) {
    if (pausedFor(round, round.startedAt + at) > PAUSE_GRACE_MS) {
      throw invalid("a change lies in a pause, in which code is not written");
    }
    if (at > nowMs + FUTURE_TOLERANCE_MS) throw invalid("a change lies in the future; ask GET /api/clock for the time");
    if (at < last) throw invalid("the changes are not in the order of their times");
    last = at;
  }
}

function invalid(fault: string): HttpFailure {
  return new HttpFailure("editInvalid", `The batch was not stored: ${fault}.`);
}

function conflict({ task, language }: DraftKey, { baseVersion }: EditBatch): HttpFailure {
  return new HttpFailure(
    "staleRevision",
    `The ${language} draft of task ${task} is no longer at version ${baseVersion}; read the task again.`,
  );
}
