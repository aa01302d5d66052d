import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Judgement } from "#contract/judging/judgement.ts";
import type { Language } from "#contract/language.ts";
import type { Change } from "#contract/round/changes.ts";
import type { RoundPlan } from "#contract/round/plan.ts";
import type { SelfRating } from "#contract/round/report.ts";
import type { TaskNotes } from "#contract/round/round.ts";
import type { Purpose, StopReason } from "#contract/judging/submission.ts";
import type { Verdict } from "#contract/judging/verdict.ts";
import type { StoredEvent } from "#contract/round/events.ts";

const instant = (name: string) => bigint(name, { mode: "number" });
const bytes = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });

/** What the installation itself must remember, such as the key that signs cookies. */
export const settings = pgTable("settings", { name: text().primaryKey(), value: text().notNull() });

export const identities = pgTable("identities", {
  id: uuid().primaryKey(),
  createdAt: instant("created_at").notNull(),
});

/**
 * The system of record: open while it is neither judged nor stopped; the first of the two stays. `json`, not `jsonb`: a judged program may print U+0000 or
 * half a surrogate pair, which `jsonb` refuses.
 */
export const submissions = pgTable(
  "submissions",
  {
    id: uuid().primaryKey(),
    userId: uuid("identity_id")
      .notNull()
      .references(() => identities.id),
    problem: text().notNull(),
    purpose: text().$type<Purpose>().notNull(),
    language: text().$type<Language>().notNull(),
    source: text().notNull(),
    ownCases: json("own_cases").$type<string[]>().notNull(),
    createdAt: instant("created_at").notNull(),
    judgement: json().$type<Judgement>(),
    /** Copies out of the judgement, so that lists need not read it. */
    verdict: text().$type<Verdict>(),
    failedCase: integer("failed_case"),
    cpuTimeMs: doublePrecision("cpu_time_ms"),
    memoryMb: doublePrecision("memory_mb"),
    /** A run that its owner, or a newer run of theirs, ended before its verdict. */
    stoppedAt: instant("stopped_at"),
    stopReason: text("stop_reason").$type<StopReason>(),
    /** The one case that a run judges. */
    onlyCase: integer("only_case"),
    /** The network the request came from, as a keyed hash. Kept while the submission is open, to bound what one network queues. */
    address: text(),
    /** Made in a round, for one of its tasks; `auto`: the last draft, submitted by the clock; `late`: after its end. */
    roundId: uuid("round_id").references(() => rounds.id),
    roundTask: integer("round_task"),
    auto: boolean().notNull().default(false),
    late: boolean().notNull().default(false),
  },
  (table) => [
    index("submissions_round")
      .on(table.roundId)
      .where(sql`round_id is not null`),
    index("submissions_history").on(table.userId, table.problem, table.createdAt, table.id),
    index("submissions_queued")
      .on(table.createdAt, table.id)
      .where(sql`verdict is null and stopped_at is null`),
    index("submissions_pending")
      .on(table.userId)
      .where(sql`verdict is null and stopped_at is null`),
    index("submissions_address")
      .on(table.address)
      .where(sql`verdict is null and stopped_at is null`),
    index("submissions_runs")
      .on(table.createdAt)
      .where(sql`purpose = 'run'`),
  ],
);

/** Hints taken and problems given up outside of rounds. */
export const hintsTaken = pgTable(
  "hints_taken",
  {
    userId: uuid("identity_id")
      .notNull()
      .references(() => identities.id),
    problem: text().notNull(),
    number: integer().notNull(),
    at: instant("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.problem, table.number] })],
);

export const surrenders = pgTable(
  "surrenders",
  {
    userId: uuid("identity_id")
      .notNull()
      .references(() => identities.id),
    problem: text().notNull(),
    at: instant("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.problem] })],
);

/**
 * A round is its plan and its events; `status` and `deadlineAt` are copies of what they come to, so that the rounds that
 * are due can be found. running: also past the deadline, until somebody looks. closing: ended, and its last drafts are
 * still taken. over: they are submitted.
 */
export const rounds = pgTable(
  "rounds",
  {
    id: uuid().primaryKey(),
    userId: uuid("identity_id")
      .notNull()
      .references(() => identities.id),
    createdAt: instant("created_at").notNull(),
    plan: json().$type<RoundPlan>().notNull(),
    status: text().$type<StoredRoundStatus>().notNull(),
    /** null: not started, paused or untimed. */
    deadlineAt: instant("deadline_at"),
    rating: json().$type<SelfRating>(),
  },
  (table) => [
    index("rounds_history").on(table.userId, table.createdAt),
    uniqueIndex("rounds_live")
      .on(table.userId)
      .where(sql`status in ('ready', 'running')`),
    index("rounds_due")
      .on(table.deadlineAt)
      .where(sql`status in ('running', 'closing')`),
  ],
);
export type StoredRoundStatus = "ready" | "running" | "closing" | "over" | "abandoned";

export const roundEvents = pgTable(
  "round_events",
  {
    id: uuid().primaryKey(),
    roundId: uuid("round_id")
      .notNull()
      .references(() => rounds.id),
    at: instant("at").notNull(),
    event: json().$type<StoredEvent>().notNull(),
  },
  (table) => [index("round_events_round").on(table.roundId)],
);

/** The drafts, one a task and language. `base`: what stood there at the start. */
export const roundDocuments = pgTable(
  "round_documents",
  {
    roundId: uuid("round_id")
      .notNull()
      .references(() => rounds.id),
    task: integer().notNull(),
    language: text().$type<Language>().notNull(),
    base: text().notNull(),
    text: text().notNull(),
    version: integer().notNull(),
    editedAt: instant("edited_at"),
    /** Every change, packed when the round is over; until then they are batches. */
    recording: bytes(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.task, table.language] })],
);

export const roundBatches = pgTable(
  "round_batches",
  {
    roundId: uuid("round_id").notNull(),
    task: integer().notNull(),
    language: text().$type<Language>().notNull(),
    /** The document's version after it. */
    version: integer().notNull(),
    /** The page's own name for it: sent again it counts once. */
    id: uuid().notNull(),
    changes: json().$type<Change[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.task, table.language, table.version] })],
);

export const roundNotes = pgTable(
  "round_notes",
  {
    roundId: uuid("round_id")
      .notNull()
      .references(() => rounds.id),
    task: integer().notNull(),
    revision: integer().notNull(),
    notes: json().$type<TaskNotes>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.task] })],
);
