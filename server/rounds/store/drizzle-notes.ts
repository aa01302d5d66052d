import { and, eq } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import type { NoteStore } from "./round-store.ts";
import { roundNotes } from "../../database/schema.ts";

export function drizzleNotes(database: Database): NoteStore {
  return {
    notes: async (id) => {
      const rows = await database.select().from(roundNotes).where(eq(roundNotes.roundId, id));
      return new Map(rows.map(({ task, revision, notes }) => [task, { revision, notes }]));
    },

    saveNotes: async (id, task, baseRevision, notes) => {
      const revision = baseRevision + 1;
      const saved =
        baseRevision === 0
          ? await database
              .insert(roundNotes)
              .values({ roundId: id, task, revision, notes })
              .onConflictDoNothing()
              .returning({ revision: roundNotes.revision })
          : await database
              .update(roundNotes)
              .set({ revision, notes })
              .where(and(eq(roundNotes.roundId, id), eq(roundNotes.task, task), eq(roundNotes.revision, baseRevision)))
              .returning({ revision: roundNotes.revision });
      return saved[0]?.revision ?? null;
    },
  };
}
