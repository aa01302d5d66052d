/** Something that is done again and again for as long as the process runs. */
export type Loop = {
  /** Does it soon, without waiting for the interval's end. */
  hurry(): void;
  /** Ends after the turn under way. */
  close(): Promise<void>;
};

export type LoopParts = {
  intervalMs: number;
  /** `closing` is aborted when there will be no further turn. */
  turn: (closing: AbortSignal) => Promise<unknown>;
  /** A turn that fails is followed by the next one all the same. */
  onFault: (fault: unknown, closing: AbortSignal) => void;
  /** The first turn waits for no interval. */
  atOnce?: boolean;
};

/**
 * One turn after the other, with an interval between a turn's end and the next one's begin: a slow turn is never joined
 * by a second, and leaves no heap of missed ones behind. The loop alone keeps no process alive.
 */
export function everySoOften({ intervalMs, turn, onFault, atOnce = false }: LoopParts): Loop {
  const closing = new AbortController();
  let hurried = atOnce;
  let wake: (() => void) | null = null;

  const rest = async (): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, intervalMs).unref();
    wake = resolve;
    if (hurried || closing.signal.aborted) resolve();
    await promise;
    clearTimeout(timer);
    hurried = false;
  };
  const run = async (): Promise<void> => {
    for (await rest(); !closing.signal.aborted; await rest()) {
      try {
        await turn(closing.signal);
      } catch (fault) {
        onFault(fault, closing.signal);
      }
    }
  };
  const running = run();
  return {
    hurry: () => {
      hurried = true;
      wake?.();
    },
    close: () => {
      closing.abort();
      wake?.();
      return running;
    },
  };
}
