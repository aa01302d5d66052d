import { EngineBroken, openEngine, type PgliteEngine } from "./pglite-engine.ts";

/** Has an engine open on a directory, and opens another when it breaks. */
export type PgliteKeeper = {
  engine(): Promise<PgliteEngine>;
  /** Whatever is open is given up; the next who asks gets another. */
  replace(): void;
  close(): Promise<void>;
};

/** Opening takes half a second of CPU time; while it fails (the disk is full), it is not tried for each request. */
const RETRY_MS = 2_000;

export async function keepPglite(files: string): Promise<PgliteKeeper> {
  let present = await openEngine(files);
  let opening: Promise<PgliteEngine> | null = null;
  let failed: EngineBroken | null = null;

  const reopen = async (): Promise<PgliteEngine> => {
    try {
      await present.close();
      present = await openEngine(files);
      return present;
    } catch (cause) {
      failed = new EngineBroken(cause);
      setTimeout(() => (failed = null), RETRY_MS).unref();
      throw failed;
    } finally {
      opening = null;
    }
  };

  return {
    engine: async () => {
      if (!present.broken) return present;
      if (failed !== null) throw failed;
      return (opening ??= reopen());
    },
    replace: () => present.giveUp(),
    close: async () => {
      await opening?.catch(() => {});
      await present.close();
    },
  };
}
