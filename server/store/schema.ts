import { sql } from "drizzle-orm";
import { bigint, doublePrecision, index, integer, json, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Judgement } from "#contract/judgement.ts";
import type { Language } from "#contract/language.ts";
import type { Purpose } from "#contract/submission.ts";
import type { Verdict } from "#contract/verdict.ts";

const instant = (name: string) => bigint(name, { mode: "number" });

/** What the installation itself must remember, such as the key that signs cookies. */
export const settings = pgTable("settings", { name: text().primaryKey(), value: text().notNull() });

export const identities = pgTable("identities", {
  id: uuid().primaryKey(),
  createdAt: instant("created_at").notNull(),
});

/**
 * The system of record: queued while `judgement` is null. `json`, not `jsonb`: a judged program may print U+0000 or
 * half a surrogate pair, which `jsonb` refuses.
 */
export const submissions = pgTable(
  "submissions",
  {
    id: uuid().primaryKey(),
    identityId: uuid("identity_id")
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
  },
  (table) => [
    index("submissions_history").on(table.identityId, table.problem, table.createdAt, table.id),
    index("submissions_queued")
      .on(table.createdAt, table.id)
      .where(sql`verdict is null`),
    index("submissions_pending")
      .on(table.identityId)
      .where(sql`verdict is null`),
    index("submissions_runs")
      .on(table.createdAt)
      .where(sql`purpose = 'run'`),
  ],
);
