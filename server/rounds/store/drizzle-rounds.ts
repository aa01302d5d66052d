import { and, asc, count, desc, eq, inArray, lte, sql, type SQL } from "drizzle-orm";
import { UNRATED } from "#contract/round/report.ts";
import type { RoundEvent } from "#contract/round/events.ts";
import { documentsOf, drizzleDrafts } from "./drizzle-drafts.ts";
import { drizzleNotes } from "./drizzle-notes.ts";
import type { Database } from "../../database/open-database.ts";
import type { Creation, Decision, RoundStore, StoredRound } from "./round-store.ts";
import * as schema from "../../database/schema.ts";

const { rounds, roundDocuments, roundEvents, submissions } = schema;
type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** The rounds' queries. */
export function drizzleRounds(database: Database): RoundStore {
  // Every submission outside of rounds asks for it.
  const running = database
    .select()
    .from(rounds)
    .where(and(eq(rounds.userId, sql.placeholder("userId")), eq(rounds.status, "running")))
    .prepare("running_round");
  return {
    create: ({ id, userId, createdAt, plan }, replaces) =>
      database.transaction(async (transaction): Promise<Creation> => {
        await lockOwner(transaction, userId);
        const own = eq(rounds.userId, userId);
        // A round whose time is up blocks no new one, though its last drafts may still arrive.
        await transaction
          .update(rounds)
          .set({ status: "closing" })
          .where(and(own, eq(rounds.status, "running"), lte(rounds.deadlineAt, createdAt)));
        const [ready] = await transaction
          .select({ id: rounds.id })
          .from(rounds)
          .where(and(own, eq(rounds.status, "ready")));
        if (ready !== undefined && ready.id !== replaces) return { status: "ready", id: ready.id };
        if (ready !== undefined) {
          await transaction.update(rounds).set({ status: "abandoned" }).where(eq(rounds.id, ready.id));
        }
        const created = await transaction
          .insert(rounds)
          .values({ id, userId, createdAt, plan, status: "ready" })
          .onConflictDoNothing()
          .returning({ id: rounds.id });
        return { status: created.length > 0 ? "created" : "live" };
      }),

    read: async (id) => (await roundsWhere(database, eq(rounds.id, id), 1))[0] ?? null,
    list: (userId, limit) => roundsWhere(database, eq(rounds.userId, userId), limit),
    running: async (userId) => (await withEvents(database, await running.execute({ userId })))[0] ?? null,

    decide: (id, decide, address = null) =>
      database.transaction(async (transaction) => {
        const [row] = await transaction.select({ userId: rounds.userId }).from(rounds).where(eq(rounds.id, id));
        if (row === undefined) return null;
        await lockOwner(transaction, row.userId);
        const [round] = await roundsWhere(transaction, eq(rounds.id, id), 1);
        if (round === undefined) return null;
        const basis = {
          documents: await documentsOf(transaction, id),
          openRuns: await openRunsOf(transaction, id),
          pending: await openWhere(transaction, eq(submissions.userId, row.userId)),
          ofAddress: address === null ? 0 : await openWhere(transaction, eq(submissions.address, address)),
          sources: await sourcesOf(transaction, id),
        };
        const decision = decide(round, basis);
        await carryOut(transaction, round, decision);
        return decision.value;
      }),

    due: async (at) => {
      const found = await database
        .select({ id: rounds.id })
        .from(rounds)
        .where(and(inArray(rounds.status, ["running", "closing"]), lte(rounds.deadlineAt, at)));
      return found.map(({ id }) => id);
    },

    ...drizzleDrafts(database),
    ...drizzleNotes(database),

    rate: async (id, change) => {
      const before = sql`coalesce(${rounds.rating}::jsonb, ${JSON.stringify(UNRATED)}::jsonb)`;
      const [row] = await database
        .update(rounds)
        .set({ rating: sql`(${before} || ${JSON.stringify(change)}::jsonb)::json` })
        .where(eq(rounds.id, id))
        .returning({ rating: rounds.rating });
      return row?.rating ?? UNRATED;
    },

    marks: async (ids, at) => {
      if (ids.length === 0) return new Map();
      const rows = await database
        .select({
          id: rounds.id,
          lifecycle: sql<string>`concat_ws('-', ${rounds.status}, coalesce(${rounds.deadlineAt} <= ${at}::bigint, false),
            (select count(*) from round_events e where e.round_id = "rounds"."id"),
            (select count(*) || '/' || count(verdict) || '/' || count(stopped_at) from submissions s where s.round_id = "rounds"."id"),
            (select coalesce(sum(revision), 0) from round_notes n where n.round_id = "rounds"."id"))`,
        })
        .from(rounds)
        .where(inArray(rounds.id, ids));
      const documents = await database
        .select({
          roundId: roundDocuments.roundId,
          task: roundDocuments.task,
          language: roundDocuments.language,
          version: roundDocuments.version,
        })
        .from(roundDocuments)
        .where(inArray(roundDocuments.roundId, ids));
      const versions = Map.groupBy(documents, ({ roundId }) => roundId);
      return new Map(rows.map(({ id, lifecycle }) => [id, { lifecycle, versions: versions.get(id) ?? [] }]));
    },
  };
}

type Queries = Pick<Database, "select">;

/** Two requests of one owner take turns, with those that submit outside of rounds too. */
async function lockOwner(transaction: Transaction, userId: string): Promise<void> {
  await transaction
    .select({ id: schema.identities.id })
    .from(schema.identities)
    .where(eq(schema.identities.id, userId))
    .for("update");
}

/** Newest first. */
async function roundsWhere(queries: Queries, condition: ReturnType<typeof and>, limit: number): Promise<StoredRound[]> {
  const rows = await queries.select().from(rounds).where(condition).orderBy(desc(rounds.createdAt)).limit(limit);
  return withEvents(queries, rows);
}

async function withEvents(queries: Queries, rows: (typeof rounds.$inferSelect)[]): Promise<StoredRound[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const happened = await queries.select().from(roundEvents).where(inArray(roundEvents.roundId, ids));
  const made = await queries
    .select({
      id: submissions.id,
      roundId: submissions.roundId,
      task: submissions.roundTask,
      purpose: submissions.purpose,
      auto: submissions.auto,
      late: submissions.late,
      createdAt: submissions.createdAt,
      verdict: submissions.verdict,
      // Not by `->>`: that reads the whole, and fails at U+0000 or half a character that the program printed. Within a
      // JSON string no quote stands without its backslash.
      judgedAt: sql<string | null>`substring(${submissions.judgement}::text from '"judgedAt":([0-9]+)')`,
      stoppedAt: submissions.stoppedAt,
      ownCases: sql<number>`json_array_length(${submissions.ownCases})`,
    })
    .from(submissions)
    .where(inArray(submissions.roundId, ids));
  return rows.map(({ id, userId, createdAt, plan, rating, status }) => ({
    id,
    userId,
    createdAt,
    plan,
    rating,
    events: [
      // One that was given up for another has no event of its own.
      ...(status === "abandoned" ? [{ id, at: createdAt, kind: "abandon" } as const] : []),
      ...happened
        .filter(({ roundId }) => roundId === id)
        .map((row): RoundEvent => ({ ...row.event, id: row.id, at: row.at })),
      ...made.filter(({ roundId }) => roundId === id).flatMap(submissionEvents),
    ],
  }));
}

type SubmissionRow = {
  id: string;
  task: number | null;
  purpose: "submit" | "run";
  auto: boolean;
  late: boolean;
  createdAt: number;
  verdict: Extract<RoundEvent, { kind: "judged" }>["verdict"] | null;
  judgedAt: string | null;
  stoppedAt: number | null;
  ownCases: number;
};

function submissionEvents({
  id,
  task,
  purpose,
  auto,
  late,
  createdAt,
  verdict,
  judgedAt,
  stoppedAt,
  ownCases,
}: SubmissionRow): RoundEvent[] {
  const submitted: RoundEvent = {
    id,
    at: createdAt,
    kind: "submitted",
    submission: { id, task: task ?? 0, purpose, auto, late, ownCases },
  };
  if (stoppedAt !== null) {
    return [submitted, { id: `${id}-stopped`, at: Math.max(createdAt, stoppedAt), kind: "stopped", submissionId: id }];
  }
  if (verdict === null) return [submitted];
  // A worker's clock may be behind; no verdict comes before its submission.
  const at = Math.max(createdAt, Number(judgedAt));
  return [submitted, { id: `${id}-judged`, at, kind: "judged", submissionId: id, verdict }];
}

const isOpen = sql`(${submissions.verdict} is null and ${submissions.stoppedAt} is null)`;

async function openWhere(queries: Queries, condition: SQL): Promise<number> {
  const [found] = await queries.select({ open: count() }).from(submissions).where(and(condition, isOpen));
  return found?.open ?? 0;
}

async function openRunsOf(queries: Queries, id: string): Promise<{ id: string; task: number }[]> {
  const rows = await queries
    .select({ id: submissions.id, task: submissions.roundTask })
    .from(submissions)
    .where(and(eq(submissions.roundId, id), eq(submissions.purpose, "run"), isOpen));
  return rows.map((row) => ({ id: row.id, task: row.task ?? 0 }));
}

async function sourcesOf(queries: Queries, id: string) {
  const rows = await queries
    .select({
      task: submissions.roundTask,
      language: submissions.language,
      source: submissions.source,
      createdAt: submissions.createdAt,
    })
    .from(submissions)
    .where(and(eq(submissions.roundId, id), eq(submissions.purpose, "submit")))
    .orderBy(asc(submissions.createdAt));
  return rows.map(({ task, ...rest }) => ({ task: task ?? 0, ...rest }));
}

async function carryOut(transaction: Transaction, round: StoredRound, decision: Decision<unknown>): Promise<void> {
  const { events = [], submissions: made = [], stops, documents = [], status, deadlineAt } = decision;
  const { id: roundId, userId } = round;
  if (events.length > 0) {
    await transaction
      .insert(roundEvents)
      .values(events.map(({ id, at, ...event }) => ({ id, roundId, at, event })))
      .onConflictDoNothing();
  }
  if (stops !== undefined && stops.ids.length > 0) {
    await transaction
      .update(submissions)
      .set({ stoppedAt: stops.stop.at, stopReason: stops.stop.reason, address: null })
      .where(and(inArray(submissions.id, stops.ids), isOpen));
  }
  for (const { submission, task, auto, late, address } of made) {
    const { id, problem, purpose, language, source, ownCases, onlyCase, createdAt } = submission;
    await transaction.insert(submissions).values({
      id,
      userId,
      problem,
      purpose,
      language,
      source,
      ownCases,
      onlyCase,
      createdAt,
      roundId,
      roundTask: task,
      auto,
      address,
      late,
    });
  }
  if (documents.length > 0) {
    await transaction.insert(roundDocuments).values(documents.map((document) => ({ roundId, ...document })));
  }
  if (status !== undefined || deadlineAt !== undefined) {
    await transaction
      .update(rounds)
      .set({ ...(status !== undefined && { status }), ...(deadlineAt !== undefined && { deadlineAt }) })
      .where(eq(rounds.id, roundId));
  }
}
