import { randomUUID } from "node:crypto";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { RoundPlan } from "#contract/round/plan.ts";
import { openDatabases } from "../../test/integration/harness/database.ts";
import type { Store } from "../../server/store.ts";
import { CHEAP_PROBLEM } from "../cheap-problem.ts";
import type { Figure } from "../figure.ts";
import { heavyPrograms } from "../programs.ts";
import { typist } from "../typist.ts";

/** A fast candidate: more than two keys a second, all the time. */
const KEYS = 6_000;
const MINUTES = 45;
const KEYS_A_BATCH = 4;
const LIMIT_KB = 40;
const NOTES = "Sorted once, then two pointers. Empty list, one element, all equal. ".repeat(12);
const TABLES = ["rounds", "round_events", "round_documents", "round_batches", "round_notes"];

/** What a typical round leaves in the database once it is over, row by row. */
export async function roundStorage(): Promise<Figure> {
  const databases = await openDatabases("pglite");
  try {
    const database = await databases.create();
    const store = await database.open();
    try {
      await sitRound(store);
    } finally {
      await store.close();
    }
    const client = await PGlite.create(path.join(database.env["BASECASE_DATA_DIR"] ?? "", "pg"));
    const sizes: number[] = [];
    for (const name of TABLES) {
      const { rows } = await client.query<{ bytes: string }>(
        `select coalesce(sum(pg_column_size(t.*)), 0) as bytes from ${name} t`,
      );
      sizes.push(Number(rows[0]?.bytes));
    }
    await client.close();
    return {
      part: "rounds",
      name: `a round of ${MINUTES} minutes, stored`,
      value: sizes.reduce((sum, bytes) => sum + bytes, 0) / 1_024,
      unit: "KB",
      target: { atMost: LIMIT_KB },
      note: `${KEYS} keys: ${TABLES.map((name, index) => `${name} ${((sizes[index] ?? 0) / 1_024).toFixed(1)}`).join(", ")}`,
    };
  } finally {
    await databases.close();
  }
}

async function sitRound(store: Store): Promise<void> {
  const [userId, roundId, startedAt] = [randomUUID(), randomUUID(), Date.now()];
  const key = { roundId, task: 1, language: "javascript" } as const;
  await store.addIdentity({ id: userId, createdAt: startedAt });
  await store.rounds.create({ id: roundId, userId, createdAt: startedAt, plan: PLAN }, null);
  await store.rounds.decide(roundId, () => ({
    value: null,
    status: "running",
    events: [
      { kind: "start", id: randomUUID(), at: startedAt },
      ...[1, 2, 3, 4].map((phase) => ({
        kind: "enterPhase" as const,
        phase,
        id: randomUUID(),
        at: startedAt + phase * 540_000,
      })),
    ],
    documents: [{ task: 1, language: "javascript", base: "", text: "", version: 0, editedAt: null }],
  }));
  const written = (await heavyPrograms()).map(({ source }) => source).join("\n");
  const hand = typist(1, written);
  let [text, atMs] = ["", 0];
  for (let batch = 0; batch < KEYS / KEYS_A_BATCH; batch += 1) {
    const changes = Array.from({ length: KEYS_A_BATCH }, () => {
      atMs += (hand.rest() * MINUTES * 60_000) / KEYS;
      return hand.key(Math.round(atMs));
    });
    for (const [, offset, deleted, inserted] of changes) {
      text = text.slice(0, offset) + inserted + text.slice(offset + deleted);
    }
    const saved = { id: randomUUID(), language: key.language, baseVersion: batch, changes };
    if (!(await store.rounds.saveBatch(key, saved, text, startedAt, 0))) throw new Error("a batch was refused");
  }
  const notes = { notes: NOTES, scratch: NOTES, statedTime: "O(n log n)", statedSpace: "O(1)", rating: null };
  await store.rounds.saveNotes(roundId, 1, 0, notes);
  await store.rounds.pack(roundId);
}

const PHASE = { title: { en: "Work" }, doing: { en: "Say what you do while you do it." }, task: null, kind: "work" };
const PLAN: RoundPlan = {
  preset: "coding-45",
  title: { en: "Coding 45" },
  phases: Array.from({ length: 5 }, () => ({ ...PHASE, kind: "work" as const, budgetMs: 540_000 })),
  tasks: [{ kind: "problem", problem: CHEAP_PROBLEM.shortname }],
  rules: {
    mode: "strict",
    hints: { allowed: true, costMs: 60_000 },
    runLimit: null,
    hidden: { techniques: true, difficulty: true },
  },
  alarms: [],
  settings: { timeFactor: 1, clockHidden: false, talk: "off" },
  seed: 1,
};
