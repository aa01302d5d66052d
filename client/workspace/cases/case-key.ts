import type { OwnCase } from "./own-case.ts";

/** Names a case of a problem in this browser: a sample by its place, one of the solver's own by its id. */
export type CaseKey = { kind: "sample"; at: number } | { kind: "own"; id: string };

export const FIRST_CASE: CaseKey = { kind: "sample", at: 0 };

/** The number that a run gives the case: samples first, then the own cases that are sent. null: it is not sent. */
export function numberOf(key: CaseKey, samples: number, sent: Pick<OwnCase, "id">[]): number | null {
  switch (key.kind) {
    case "sample":
      return key.at < samples ? key.at + 1 : null;
    case "own": {
      const at = sent.findIndex(({ id }) => id === key.id);
      return at === -1 ? null : samples + at + 1;
    }
  }
}

/** The case that has a number in a run; null for one whose own case is not known any more. */
export function keyOf(number: number, samples: number, sent: string[]): CaseKey | null {
  if (number <= samples) return { kind: "sample", at: number - 1 };
  const id = sent[number - samples - 1];
  return id === undefined ? null : { kind: "own", id };
}
