import { join } from "node:path";
import { LRUCache } from "lru-cache";
import { loadFolder } from "#catalogue/load-catalogue.ts";
import type { Diagnostic, Problem } from "#catalogue/model.ts";

/** The problems that a worker judges, read when a job first asks for one. */
export type ProblemStore = {
  /** The copy with exactly this hash, read anew when the one at hand differs; null when the folder has another. */
  find(shortname: string, hash: string): Promise<Problem | null>;
};

export type ProblemStoreParts = {
  problemsDir: string;
  casesDir: string;
  now: () => number;
  /** A folder can't be read, or has faults; what was read of it before stays. */
  onFaults: (shortname: string, faults: Diagnostic[]) => void;
  keptBytes?: number;
};

/** A folder is read again this much later at the earliest; many jobs may ask for a version that isn't there. */
const RELOAD_INTERVAL_MS = 1_000;
/** Tests kept in memory. Beyond it, the problem whose last job is longest ago is read again with its next one. */
const KEPT_BYTES = 128 * 1024 * 1024;

export function problemStore(parts: ProblemStoreParts): ProblemStore {
  const { problemsDir, casesDir, now, onFaults, keptBytes = KEPT_BYTES } = parts;
  const kept = new LRUCache<string, Problem>({ maxSize: keptBytes, sizeCalculation: sizeOf });
  const reads = new Map<string, { startedAt: number; done: Promise<Problem | null> }>();

  const read = async (shortname: string): Promise<Problem | null> => {
    const result = await loadFolder(join(problemsDir, shortname), { casesDir });
    if ("problem" in result) {
      kept.set(shortname, result.problem);
      return result.problem;
    }
    onFaults(shortname, result.faults);
    return null;
  };
  const readAtMostNowAndThen = (shortname: string): Promise<Problem | null> => {
    const last = reads.get(shortname);
    const startedAt = now();
    if (last !== undefined && startedAt - last.startedAt < RELOAD_INTERVAL_MS) return last.done;
    const done = read(shortname);
    reads.set(shortname, { startedAt, done });
    // It holds the problem, which is not to be held longer than it is kept.
    void done.then(() => setTimeout(() => reads.delete(shortname), RELOAD_INTERVAL_MS).unref());
    return done;
  };
  return {
    find: async (shortname, hash) => {
      const atHand = kept.get(shortname);
      if (atHand?.hash === hash) return atHand;
      const found = await readAtMostNowAndThen(shortname);
      return found?.hash === hash ? found : null;
    },
  };
}

/** Its texts, at one byte a character; all else of a problem is small beside them. */
function sizeOf({ samples, secret, solutions }: Problem): number {
  const cases = [...samples, ...secret].reduce((sum, { input, answer }) => sum + input.length + answer.length, 0);
  return 1 + cases + solutions.reduce((sum, { source }) => sum + source.length, 0);
}
