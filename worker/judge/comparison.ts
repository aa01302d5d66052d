import { LRUCache } from "lru-cache";
import type { Comparison, Judgement } from "#contract/judging/judgement.ts";
import { HIDDEN_STEPS, type Limits } from "#contract/judging/limits.ts";
import type { Problem } from "#catalogue/model.ts";
import type { Sandbox, Usage } from "#sandbox/sandbox.ts";
import { entryOf } from "./entry.ts";
import type { PlannedCase } from "./plan.ts";
import { roughUsage } from "./rough-usage.ts";
import { runCases } from "./run-cases.ts";

/** Shorter runs say more of the machine than of the program. */
const QUICK_MS = 5;
/** V8 may take the slow way by chance, so a run that took longer than this is tried again, and the better counts. */
const ONCE_IS_ENOUGH_MS = 20;
/** A machine's speed changes with what else it does; a figure older than this is measured anew. */
const FRESH_MS = 10 * 60_000;
/** A problem has few cases that are any program's slowest. */
const FIGURES_LIMIT = 2_000;

export type Comparer = (accepted: Judgement, cases: PlannedCase[], problem: Problem) => Promise<Comparison | undefined>;

/** Measures model solutions in `sandbox`, each on the case that matters, and keeps the figures for a while. */
export function comparer(sandbox: Sandbox, now: () => number): Comparer {
  const figures = new LRUCache<string, Usage>({ max: FIGURES_LIMIT, ttl: FRESH_MS, perf: { now } });
  return async (accepted, cases, problem) => {
    const { on, number } = caseToCompare(accepted, cases, problem.limits);
    const own = accepted.cases.find((result) => result.number === number);
    const input = cases.find((test) => test.number === number)?.input;
    if (own === undefined || input === undefined) return undefined;
    const key = `${problem.hash}/${number}`;
    const model = figures.get(key) ?? (await measureModel(problem, input, sandbox));
    if (model === null) return undefined;
    figures.set(key, model, { noUpdateTTL: true });
    // Both in one measure: an exact figure beside a rough one would compare nothing, and tell which case it was.
    const rough = own.group === "secret";
    return { on, rough, own: figuresOf(own), model: figuresOf(rough ? roughUsage(model, problem.limits) : model) };
  };
}

function caseToCompare(
  { cases }: Judgement,
  planned: PlannedCase[],
  { cpuTimeLimitMs }: Limits,
): { on: Comparison["on"]; number: number | undefined } {
  const slowest = cases.toSorted((a, b) => b.cpuTimeMs - a.cpuTimeMs)[0];
  const quickMs = slowest?.group === "secret" ? cpuTimeLimitMs / HIDDEN_STEPS : QUICK_MS;
  if (slowest !== undefined && slowest.cpuTimeMs > quickMs) return { on: "slowest", number: slowest.number };
  return { on: "largest", number: planned.toSorted((a, b) => b.input.length - a.input.length)[0]?.number };
}

/** null: there is no model in a language that is judged here, or it failed. */
async function measureModel(problem: Problem, input: string, sandbox: Sandbox): Promise<Usage | null> {
  if (problem.modelSolution === null) return null;
  const { language, source } = problem.modelSolution;
  const session = await sandbox.open({ language, source, entry: entryOf(problem) });
  try {
    if (session.compiled.status === "compileError") return null;
    const run = async () => {
      for await (const ending of runCases(session, [input], problem.limits)) {
        return ending.kind === "failed" ? null : ending.usage;
      }
      return null;
    };
    const first = await run();
    if (first === null || first.cpuTimeMs <= ONCE_IS_ENOUGH_MS) return first;
    const second = await run();
    return second === null || first.cpuTimeMs <= second.cpuTimeMs ? first : second;
  } finally {
    await session.close();
  }
}

function figuresOf({ cpuTimeMs, memoryMb }: Pick<Usage, "cpuTimeMs" | "memoryMb">) {
  return { cpuTimeMs, memoryMb };
}
