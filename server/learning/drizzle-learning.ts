import { and, count, eq } from "drizzle-orm";
import type { Database } from "../database/open-database.ts";
import type { LearningStore } from "./learning-store.ts";
import { hintsTaken, surrenders } from "../database/schema.ts";

export function drizzleLearning(database: Database): LearningStore {
  return {
    read: async (userId, problem) => {
      const [taken] = await database
        .select({ hints: count() })
        .from(hintsTaken)
        .where(and(eq(hintsTaken.userId, userId), eq(hintsTaken.problem, problem)));
      const [given] = await database
        .select({ at: surrenders.at })
        .from(surrenders)
        .where(and(eq(surrenders.userId, userId), eq(surrenders.problem, problem)));
      return { hints: taken?.hints ?? 0, gaveUpAt: given?.at ?? null };
    },
    takeHint: async (userId, problem, number, at) => {
      await database.insert(hintsTaken).values({ userId, problem, number, at }).onConflictDoNothing();
    },
    giveUp: async (userId, problem, at) => {
      await database.insert(surrenders).values({ userId, problem, at }).onConflictDoNothing();
    },
  };
}
