import type { CaseFault } from "#contract/judging/judgement.ts";
import type { Limits } from "#contract/judging/limits.ts";
import type { AuthorScript, Problem } from "#catalogue/model.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import type { PlannedCase } from "./plan.ts";
import { CHECK_INPUT, CheckedInput, WITHIN } from "./within.ts";

/** Of each own case that the statement excludes, why; `number` → fault. */
export type OwnCaseFaults = ReadonlyMap<number, CaseFault>;

/** Far more than a case of an own hand takes; a validator that is not done by then has nothing to say. */
const CHECK_LIMITS: Limits = {
  cpuTimeLimitMs: 1_000,
  wallTimeLimitMs: 3_000,
  memoryLimitMb: 512,
  outputLimitKb: 64,
};

/**
 * Asks the problem's own input validators, in isolates of their own, about the solver's own cases. They see nothing but
 * the case. A validator that fails says nothing: it may be another program of the format, or expect another text.
 */
export async function findOwnCaseFaults(
  cases: PlannedCase[],
  problem: Pick<Problem, "kind" | "inputValidators">,
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<OwnCaseFaults> {
  const faults = new Map<number, CaseFault>();
  const own = cases.filter(({ group }) => group === "own");
  for (const validator of own.length === 0 ? [] : problem.inputValidators) {
    const unrefused = own.filter(({ number }) => !faults.has(number));
    for (const [number, fault] of await askAbout(unrefused, validator, problem.kind, sandbox, signal)) {
      faults.set(number, fault);
    }
  }
  return faults;
}

async function askAbout(
  cases: PlannedCase[],
  { language, source }: AuthorScript,
  kind: Problem["kind"],
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<OwnCaseFaults> {
  const faults = new Map<number, CaseFault>();
  const entry = { kind: "function", name: CHECK_INPUT, types: null } as const;
  const session = await sandbox.open({ language, source: `${source}\n${WITHIN}`, entry }, signal && { signal });
  try {
    if (session.compiled.status === "compileError") return faults;
    for (const { number, input } of cases) {
      const outcome = await session.run(argumentLines(kind, input), CHECK_LIMITS);
      // After a case that keeps a validator busy for so long, no more are checked: other submissions wait for this host.
      if (outcome.status === "cpuTimeExceeded" || outcome.status === "wallTimeExceeded") return faults;
      const checked = outcome.status === "returned" ? CheckedInput.safeParse(outcome.value) : null;
      if (checked?.success !== true || checked.data.fault === null) continue;
      faults.set(number, { reason: checked.data.fault, breach: checked.data.breach });
    }
    return faults;
  } finally {
    await session.close();
  }
}

/** A last line that was typed without its end is no fault of the case. */
function argumentLines(kind: Problem["kind"], input: string): string {
  const text = kind === "stdio" && input !== "" && !input.endsWith("\n") ? `${input}\n` : input;
  return `${JSON.stringify(kind)}\n${JSON.stringify(text)}`;
}
