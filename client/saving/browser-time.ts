/** The page's clock and timers, for a saver. */
export const browserTime = {
  steady: (): number => performance.now(),
  later: (run: () => void, ms: number): (() => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
