/** What is open, closed in reverse order. */
export type Cleanup = {
  add(part: string, close: () => Promise<void> | void): void;
  /** Work that must end before the parts it uses are closed; it may not reject. */
  track(work: Promise<void>): void;
  /** Once; a part that can't be closed keeps no other open. */
  run(onFault: (part: string, fault: unknown) => void): Promise<void>;
};

export function openCleanup(): Cleanup {
  const open: { part: string; close: () => Promise<void> | void }[] = [];
  const working = new Set<Promise<void>>();

  const run = async (onFault: (part: string, fault: unknown) => void): Promise<void> => {
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      try {
        await last.close();
      } catch (fault) {
        onFault(last.part, fault);
      }
      // What the part still had in hand uses the parts that were opened before it.
      await Promise.all(working);
    }
  };
  let running: Promise<void> | null = null;
  return {
    add: (part, close) => {
      open.push({ part, close });
    },
    track: (work) => {
      working.add(work);
      void work.finally(() => working.delete(work));
    },
    run: (onFault) => (running ??= run(onFault)),
  };
}
