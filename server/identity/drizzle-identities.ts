import { eq, sql } from "drizzle-orm";
import type { Database } from "../database/open-database.ts";
import { identities, settings } from "../database/schema.ts";
import type { IdentityStore } from "./identity-store.ts";

/** The queries about identities and settings. */
export function drizzleIdentities(database: Database): IdentityStore {
  // Every request asks for it; planned once a connection.
  const identityById = database
    .select()
    .from(identities)
    .where(eq(identities.id, sql.placeholder("id")))
    .prepare("identity");
  return {
    setting: async (name, create) => {
      await database.insert(settings).values({ name, value: create() }).onConflictDoNothing();
      const [row] = await database.select().from(settings).where(eq(settings.name, name));
      if (row === undefined) throw new Error(`the setting ${name} was written but is not there`);
      return row.value;
    },

    addIdentity: async (identity) => {
      await database.insert(identities).values(identity);
    },

    identity: async (id) => {
      const [row] = await identityById.execute({ id });
      return row ?? null;
    },
  };
}
