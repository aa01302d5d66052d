import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { storable } from "#contract/storable.ts";
import type { Database } from "../../database/open-database.ts";
import { packChanges, unpackChanges } from "./packed-changes.ts";
import type { DraftKey, DraftStore } from "./round-store.ts";
import { roundBatches, roundDocuments, rounds } from "../../database/schema.ts";

export function drizzleDrafts(database: Database): DraftStore {
  return {
    documents: (id) => documentsOf(database, id),
    document: async (key) => {
      const [found] = await database.select().from(roundDocuments).where(isDocument(roundDocuments, key));
      return found ?? null;
    },

    saveBatch: (key, { id, baseVersion, changes }, text, at, graceMs) =>
      database.transaction(async (transaction) => {
        const version = baseVersion + 1;
        // What was typed is in the changes; the text is what is judged.
        const kept = storable(text);
        const saved = await transaction
          .update(roundDocuments)
          .set({ text: kept, version, editedAt: at })
          .from(rounds)
          .where(
            and(
              isDocument(roundDocuments, key),
              eq(roundDocuments.version, baseVersion),
              eq(rounds.id, key.roundId),
              inArray(rounds.status, ["running", "closing"]),
              sql`(${rounds.deadlineAt} is null or ${rounds.deadlineAt} + ${graceMs}::bigint > ${at}::bigint)`,
            ),
          )
          .returning({ version: roundDocuments.version });
        if (saved.length === 0) return false;
        await transaction.insert(roundBatches).values({ ...key, version, id, changes });
        return true;
      }),

    storedBatch: async (key, batchId) => {
      const [found] = await database
        .select({ version: roundBatches.version, taken: sql<number>`json_array_length(${roundBatches.changes})` })
        .from(roundBatches)
        .where(and(isDocument(roundBatches, key), eq(roundBatches.id, batchId)));
      return found ?? null;
    },

    recording: async (id) => {
      const documents = await database.select().from(roundDocuments).where(eq(roundDocuments.roundId, id));
      const batches = await database
        .select()
        .from(roundBatches)
        .where(eq(roundBatches.roundId, id))
        .orderBy(asc(roundBatches.version));
      return documents.map(({ task, language, base, recording }) => ({
        task,
        language,
        base,
        changes: [
          ...(recording === null ? [] : unpackChanges(recording)),
          ...batches
            .filter((batch) => batch.task === task && batch.language === language)
            .flatMap(({ changes }) => changes),
        ],
      }));
    },

    pack: (id) =>
      database.transaction(async (transaction) => {
        const documents = await transaction
          .select()
          .from(roundDocuments)
          .where(and(eq(roundDocuments.roundId, id), isNull(roundDocuments.recording)))
          .for("update");
        for (const { task, language } of documents) {
          const key = { roundId: id, task, language };
          const batches = await transaction
            .delete(roundBatches)
            .where(isDocument(roundBatches, key))
            .returning({ version: roundBatches.version, changes: roundBatches.changes });
          const inOrder = batches.toSorted((a, b) => a.version - b.version).flatMap(({ changes }) => changes);
          await transaction
            .update(roundDocuments)
            .set({ recording: packChanges(inOrder) })
            .where(isDocument(roundDocuments, key));
        }
      }),
  };
}

export async function documentsOf(queries: Pick<Database, "select">, id: string) {
  return queries
    .select({
      task: roundDocuments.task,
      language: roundDocuments.language,
      base: roundDocuments.base,
      text: roundDocuments.text,
      version: roundDocuments.version,
      editedAt: roundDocuments.editedAt,
    })
    .from(roundDocuments)
    .where(eq(roundDocuments.roundId, id))
    .orderBy(asc(roundDocuments.task), asc(roundDocuments.language));
}

function isDocument(table: typeof roundDocuments | typeof roundBatches, { roundId, task, language }: DraftKey) {
  return and(eq(table.roundId, roundId), eq(table.task, task), eq(table.language, language));
}
