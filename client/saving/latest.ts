/** A value that what outlives a drawing may ask for: what was told last. */
export type Latest<T> = { get: () => T; tell: (value: T) => void };

export function createLatest<T>(first: T): Latest<T> {
  let value = first;
  return {
    get: () => value,
    tell: (next) => {
      value = next;
    },
  };
}
