import type { Limits } from "#contract/limits.ts";
import type { Session } from "../sandbox/sandbox.ts";
import { endingOf, type Ending } from "./outcome.ts";

/** Runs cases of one submission, and tries a TLE once more before it is said. */
export type CaseRunner = { run(input: string): Promise<Ending> };

/**
 * V8 is bimodal: the same loop may take 112 or 1,100 ms, and a second attempt usually finds the fast way. A program
 * that was too slow twice is believed from then on, so that many slow cases don't take twice their limit each.
 */
export function caseRunner(session: Session, limits: Limits): CaseRunner {
  let provenSlow = false;
  return {
    run: async (input) => {
      const ending = endingOf(await session.run(input, limits));
      if (provenSlow || !isTooSlow(ending)) return ending;
      const again = endingOf(await session.run(input, limits));
      provenSlow = isTooSlow(again);
      return again;
    },
  };
}

function isTooSlow(ending: Ending): boolean {
  return ending.kind === "failed" && ending.verdict === "TLE";
}
