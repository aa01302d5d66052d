import { registerHooks } from "node:module";
import type { IdentityStore } from "./identity/identity-store.ts";
import type { LearningStore } from "./learning/learning-store.ts";
import type { RoundStore } from "./rounds/store/round-store.ts";
import type { SubmissionStore } from "./submissions/submission-store.ts";

/*
 * Node parses a package's package.json anew for every file of it that is imported, to learn that it is a module. Drizzle's
 * has 180 KB and hundreds of files: two seconds of every start, unless its own imports are answered without it.
 */
registerHooks({
  resolve: (specifier, context, next) => {
    const from = context.parentURL;
    const inside = from !== undefined && from.includes("/node_modules/drizzle-orm/") && from.endsWith(".js");
    if (!inside || !/^\.\.?\//.test(specifier)) return next(specifier, context);
    return { url: new URL(specifier, from).href, format: "module", shortCircuit: true };
  },
});

/** The system of record: what each feature keeps in it. Every method may throw: that is the database's fault. */
export type Store = IdentityStore &
  SubmissionStore & {
    rounds: RoundStore;
    learning: LearningStore;
    /** Asks what requests ask, the same way; throws where they would fail. */
    ping(): Promise<void>;
    close(): Promise<void>;
  };

export type StoreLocation = {
  /** null: PostgreSQL inside this process, its files below `dataDir`. */
  databaseUrl: string | null;
  dataDir: string;
};

/** `onIdleFault`: called when a PostgreSQL server drops an unused connection. */
export async function openStore(
  { databaseUrl, dataDir }: StoreLocation,
  onIdleFault: (fault: Error) => void,
): Promise<Store> {
  const opened =
    databaseUrl === null
      ? await (await import("./database/open-pglite.ts")).openPglite(dataDir, onIdleFault)
      : await (await import("./database/open-postgres.ts")).openPostgres(databaseUrl, onIdleFault);
  const { drizzleStore } = await import("./drizzle-store.ts");
  return drizzleStore(opened);
}
