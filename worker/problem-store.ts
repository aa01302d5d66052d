import type { LiveCatalogue } from "#catalogue/live-catalogue.ts";
import type { Problem } from "#catalogue/model.ts";

/** The worker's copies of the problems. */
export type ProblemStore = {
  /** The copy with exactly this hash, read anew when the one at hand differs; null when the folder has another. */
  find(shortname: string, hash: string): Promise<Problem | null>;
};

/** A folder is read again this much later at the earliest; many jobs may ask for a version that isn't there. */
const RELOAD_INTERVAL_MS = 1_000;

export function problemStore(catalogue: LiveCatalogue, now: () => number): ProblemStore {
  const reloads = new Map<string, { startedAt: number; done: Promise<void> }>();

  const freshlyLoaded = (shortname: string): Promise<void> => {
    const last = reloads.get(shortname);
    const startedAt = now();
    if (last !== undefined && startedAt - last.startedAt < RELOAD_INTERVAL_MS) return last.done;
    const done = catalogue.readAgain(shortname);
    reloads.set(shortname, { startedAt, done });
    return done;
  };
  const withHash = (shortname: string, hash: string) => {
    const problem = catalogue.problems.get(shortname);
    return problem?.hash === hash ? problem : null;
  };
  return {
    find: async (shortname, hash) => {
      const atHand = withHash(shortname, hash);
      if (atHand !== null) return atHand;
      await freshlyLoaded(shortname);
      return withHash(shortname, hash);
    },
  };
}
