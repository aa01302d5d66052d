/** Most cases a host is told of at once, and most characters of them: it holds them while it works. */
const CASES = 64;
const CHARACTERS = 1e6;

/** The inputs from `start` on that go to a host in one message; at least one. */
export function nextBatch(inputs: string[], start: number): string[] {
  let end = start;
  let characters = 0;
  for (; end < inputs.length && end - start < CASES; end += 1) {
    characters += inputs[end]?.length ?? 0;
    if (characters > CHARACTERS && end > start) break;
  }
  return inputs.slice(start, end);
}
