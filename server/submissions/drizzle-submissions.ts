import { and, asc, desc, eq, inArray, isNull, lt, not, sql, type SQL } from "drizzle-orm";
import type { Judgement } from "#contract/judging/judgement.ts";
import type { ProblemStatus } from "#contract/problem/problem.ts";
import type { Submission, SubmissionOrigin } from "#contract/judging/submission.ts";
import type { Database } from "../database/open-database.ts";
import { submissions, surrenders } from "../database/schema.ts";
import type { Acceptance, SubmissionStore } from "./submission-store.ts";

/** The queries about submissions. */
export function drizzleSubmissions(database: Database): SubmissionStore {
  const statements = prepare(database);
  return {
    accept: async (submission, userId, pendingLimit, address = null): Promise<Acceptance> => {
      const { id, problem, purpose, language, source, ownCases, onlyCase, createdAt } = submission;
      const { rows } = await database.execute<AcceptedRow>(sql`
        select status, pending, of_address, replaced from accept_submission(${userId}, ${pendingLimit},
          ${address?.key ?? null}, ${address?.limit ?? 0}, ${id}, ${problem}, ${purpose}, ${language}, ${source},
          ${JSON.stringify(ownCases)}, ${onlyCase}, ${createdAt})`);
      const [row] = rows;
      if (row === undefined) return { status: "identityUnknown" };
      const { status, pending, of_address: ofAddress, replaced } = row;
      return status === "accepted" ? { status, pending, ofAddress, replaced } : { status };
    },

    submission: async (id) => {
      const [row] = await statements.submission.execute({ id });
      return row === undefined ? null : { userId: row.userId, submission: submissionOf(row) };
    },

    history: async (userId, problem, { limit, before }) => {
      const own = and(
        eq(submissions.userId, userId),
        eq(submissions.problem, problem),
        eq(submissions.purpose, "submit"),
      );
      const older = sql`(${submissions.createdAt}, ${submissions.id}) < (
        select seen.created_at, seen.id from submissions seen
        where seen.id = ${before} and seen.identity_id = ${userId})`;
      return database
        .select({
          id: submissions.id,
          problem: submissions.problem,
          language: submissions.language,
          origin: sql<SubmissionOrigin>`case when late then 'late' when auto then 'auto'
            when round_id is not null then 'round' else 'practice' end`,
          createdAt: submissions.createdAt,
          verdict: submissions.verdict,
          failedCase: submissions.failedCase,
          cpuTimeMs: submissions.cpuTimeMs,
          memoryMb: submissions.memoryMb,
        })
        .from(submissions)
        .where(before === null ? own : and(own, older))
        .orderBy(desc(submissions.createdAt), desc(submissions.id))
        .limit(limit);
    },

    statuses: async (userId) => {
      const given = await database
        .select({ problem: surrenders.problem })
        .from(surrenders)
        .where(eq(surrenders.userId, userId));
      const submitted = await database
        .select({
          problem: submissions.problem,
          solved: sql<boolean>`coalesce(bool_or(${submissions.verdict} = 'AC'), false)`,
        })
        .from(submissions)
        .where(and(eq(submissions.userId, userId), eq(submissions.purpose, "submit")))
        .groupBy(submissions.problem);
      const statuses = new Map<string, ProblemStatus>(submitted.map(({ problem }) => [problem, "attempted"]));
      for (const { problem } of given) statuses.set(problem, "givenUp");
      for (const { problem, solved } of submitted) if (solved) statuses.set(problem, "solved");
      return statuses;
    },

    record: async (id, judgement) => {
      const [row] = await statements.record.execute({ id, judgement, ...summaryOf(judgement) });
      return row === undefined ? null : { ...row, judgement, stop: null };
    },

    stop: async (id, { at, reason }) => {
      const [row] = await database
        .update(submissions)
        .set({ stoppedAt: at, stopReason: reason, address: null })
        .where(and(eq(submissions.id, id), eq(submissions.purpose, "run"), isOpen))
        .returning();
      return row === undefined ? null : submissionOf(row);
    },

    queued: async (limit, after) => {
      const younger = sql`(${submissions.createdAt}, ${submissions.id}) > (${after?.createdAt}, ${after?.id})`;
      return database
        .select({
          id: submissions.id,
          problem: submissions.problem,
          createdAt: submissions.createdAt,
          pending: earlierWith(sql`other.identity_id = submissions.identity_id`),
          ofAddress: earlierWith(sql`other.address = submissions.address`),
        })
        .from(submissions)
        .where(after === null ? isOpen : and(isOpen, younger))
        .orderBy(asc(submissions.createdAt), asc(submissions.id))
        .limit(limit);
    },

    endedAmong: async (ids) => {
      if (ids.length === 0) return [];
      const rows = await database
        .select({ id: submissions.id })
        .from(submissions)
        .where(and(inArray(submissions.id, ids), not(isOpen)));
      return rows.map(({ id }) => id);
    },

    pruneRuns: async (before) => {
      const pruned = await database
        .delete(submissions)
        .where(
          and(
            eq(submissions.purpose, "run"),
            lt(submissions.createdAt, before),
            not(isOpen),
            // A round's runs are part of its report.
            isNull(submissions.roundId),
          ),
        )
        .returning({ id: submissions.id });
      return pruned.length;
    },
  };
}

/** Neither judged nor stopped; both are for good. */
const isOpen = sql`(${submissions.verdict} is null and ${submissions.stoppedAt} is null)`;

/** Named in full: with one table in its `from`, drizzle writes columns bare, and the inner table would take them. */
const earlierWith = (same: SQL) => sql<number>`(
  select count(*)::int from submissions other
  where other.verdict is null and other.stopped_at is null and ${same}
    and (other.created_at, other.id) < (submissions.created_at, submissions.id))`;

type AcceptedRow = {
  status: Exclude<Acceptance["status"], "identityUnknown">;
  pending: number;
  of_address: number;
  replaced: string[];
};

/** What every submission asks for, planned once a connection. */
function prepare(database: Database) {
  const given = sql.placeholder;
  const { id, problem, purpose, language, source, ownCases, onlyCase, createdAt } = submissions;
  return {
    submission: database
      .select()
      .from(submissions)
      .where(eq(id, given("id")))
      .prepare("submission"),
    record: database
      .update(submissions)
      .set({
        judgement: sql`${sql.param(given("judgement"), submissions.judgement)}`,
        verdict: sql`${given("verdict")}`,
        failedCase: sql`${given("failedCase")}`,
        cpuTimeMs: sql`${given("cpuTimeMs")}`,
        memoryMb: sql`${given("memoryMb")}`,
        address: null,
      })
      .where(and(eq(id, given("id")), isOpen))
      .returning({ id, problem, purpose, language, source, ownCases, onlyCase, createdAt })
      .prepare("record"),
  };
}

function submissionOf(row: typeof submissions.$inferSelect): Submission {
  const { id, problem, purpose, language, source, ownCases, onlyCase, createdAt, judgement } = row;
  const stop = row.stoppedAt === null ? null : { at: row.stoppedAt, reason: row.stopReason ?? "byOwner" };
  return { id, problem, purpose, language, source, ownCases, onlyCase, createdAt, judgement, stop };
}

function summaryOf({ verdict, cases, cpuTimeMs, memoryMb }: Judgement) {
  const failed = cases.find((result) => result.verdict !== null && result.verdict !== "AC");
  return { verdict, failedCase: failed?.number ?? null, cpuTimeMs, memoryMb };
}
