import { useEffect, useState } from "react";

/** A part of the page in a file of its own. */
export type Later<T> = {
  load: () => Promise<T>;
  /** null: its file has not come. */
  known: () => T | null;
};

export function later<T>(fetchPart: () => Promise<T>): Later<T> {
  let part: T | null = null;
  return { load: async () => (part ??= await fetchPart()), known: () => part };
}

/**
 * The part as soon as its file is there: at once where it is, else null. React's own `lazy` first draws what stands in,
 * even for a file that has come, and keeps that for at least 0.3 s so that nothing flickers.
 */
export function useLater<T>(part: Later<T> | null): T | null {
  const [fault, setFault] = useState<unknown>(null);
  const [, setLoaded] = useState(part);
  const known = part === null ? null : part.known();
  useEffect(() => {
    if (part === null || known !== null) return;
    let wanted = true;
    part.load().then(
      () => wanted && setLoaded({ ...part }),
      (thrown: unknown) => wanted && setFault(thrown),
    );
    return () => {
      wanted = false;
    };
  }, [part, known]);
  // Told where every fault of a page is told.
  if (fault !== null) throw fault;
  return known;
}
