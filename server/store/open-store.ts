import { registerHooks } from "node:module";
import type { Store } from "./store.ts";

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

export type StoreLocation = {
  /** null: PostgreSQL inside this process, its files below `dataDir`. */
  databaseUrl: string | null;
  dataDir: string;
};

/** `onIdleFault`: told of connections that a PostgreSQL server drops while nobody uses them. */
export async function openStore(
  { databaseUrl, dataDir }: StoreLocation,
  onIdleFault: (fault: Error) => void,
): Promise<Store> {
  if (databaseUrl === null) return (await import("./open-pglite.ts")).openPglite(dataDir, onIdleFault);
  return (await import("./open-postgres.ts")).openPostgres(databaseUrl, onIdleFault);
}
