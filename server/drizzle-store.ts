import type { OpenDatabase } from "./database/open-database.ts";
import { drizzleIdentities } from "./identity/drizzle-identities.ts";
import { drizzleLearning } from "./learning/drizzle-learning.ts";
import { drizzleRounds } from "./rounds/store/drizzle-rounds.ts";
import type { Store } from "./store.ts";
import { drizzleSubmissions } from "./submissions/drizzle-submissions.ts";

/** Every feature's queries, put together. */
export function drizzleStore({ database, ping, close }: OpenDatabase): Store {
  return {
    ...drizzleIdentities(database),
    ...drizzleSubmissions(database),
    rounds: drizzleRounds(database),
    learning: drizzleLearning(database),
    ping,
    close,
  };
}
