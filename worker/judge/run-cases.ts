import type { Limits } from "#contract/judging/limits.ts";
import type { Session } from "#sandbox/sandbox.ts";
import { endingOf, type Ending } from "./outcome.ts";

export type RunCasesOptions = {
  /** A case over its limit is run once more before TLE is reported. */
  retrySlow?: boolean;
};

/**
 * Runs cases of one submission in order, and goes on after those that fail; the caller leaves the loop when it has seen enough.
 * V8 is bimodal: the same loop may take 112 or 1,100 ms, and a second attempt usually finds the fast way. A program
 * that was too slow twice is believed from then on, so that many slow cases don't take twice their limit each.
 */
export async function* runCases(
  session: Session,
  inputs: string[],
  limits: Limits,
  { retrySlow = true }: RunCasesOptions = {},
): AsyncGenerator<Ending, void> {
  let trusts = !retrySlow;
  let done = 0;
  while (done < inputs.length) {
    let slow: string | null = null;
    for await (const outcome of session.runAll(inputs.slice(done), limits)) {
      const ending = endingOf(outcome);
      if (!trusts && isTooSlow(ending)) {
        slow = inputs[done] ?? null;
        break;
      }
      done += 1;
      yield ending;
    }
    if (slow === null) continue;
    const again = endingOf(await session.run(slow, limits));
    trusts = isTooSlow(again);
    done += 1;
    yield again;
  }
}

function isTooSlow(ending: Ending): boolean {
  return ending.kind === "failed" && ending.verdict === "TLE";
}
