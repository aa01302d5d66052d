import type { CaseResult, Judgement } from "#contract/judging/judgement.ts";
import { type CaseKey, keyOf } from "../cases/case-key.ts";

/** A case of a run as the results list it: with its result, or with why it was not run. */
export type RunLine = {
  /** Names it in the list. */
  value: string;
  /** null: an own case that is not there any more. */
  key: CaseKey | null;
  /** Among the samples, or among the own cases as they stand in the panel; both count from 1. */
  group: "sample" | "own";
  number: number;
} & ({ result: CaseResult } | { result: null; reason: NotRun });

/** only: one case was asked for. outOfTime, outOfMemory: the case before it. budget: all together. invalid: no input. */
type NotRun = "only" | "outOfTime" | "outOfMemory" | "budget" | "invalid";

/** What a run was about. `own` and `invalid`: ids of the own cases that were sent, and that could not be. */
export type RunScope = { samples: number; onlyCase: number | null; own: string[]; invalid: string[] };

/** Every case that there was when the run was made; `present`: the ids of the own cases there are now. */
export function runLines(judgement: Judgement, scope: RunScope, present: string[]): RunLine[] {
  const reason = reasonOf(judgement, scope);
  const sent = Array.from({ length: judgement.caseCount }, (_, at): RunLine => {
    const number = at + 1;
    const key = keyOf(number, scope.samples, scope.own);
    const result = judgement.cases.find((each) => each.number === number) ?? null;
    const line = { value: String(number), ...placeOf(number, key, scope, present) };
    return result === null ? { ...line, result, reason } : { ...line, result };
  });
  const invalid = scope.invalid
    .filter((id) => present.includes(id))
    .map((id): RunLine => {
      const key = { kind: "own" as const, id };
      return { value: id, key, group: "own", number: present.indexOf(id) + 1, result: null, reason: "invalid" };
    });
  const own = [...sent.slice(scope.samples), ...invalid];
  return [...sent.slice(0, scope.samples), ...own.toSorted((a, b) => a.number - b.number)];
}

function placeOf(number: number, key: CaseKey | null, { samples }: RunScope, present: string[]) {
  if (number <= samples) return { key, group: "sample" as const, number };
  const at = key?.kind === "own" ? present.indexOf(key.id) : -1;
  return at === -1
    ? { key: null, group: "own" as const, number: number - samples }
    : { key, group: "own" as const, number: at + 1 };
}

function reasonOf({ cases, timeBudgetMs }: Judgement, { onlyCase }: RunScope): NotRun {
  if (onlyCase !== null) return "only";
  if (timeBudgetMs !== undefined) return "budget";
  return cases.at(-1)?.verdict === "MLE" ? "outOfMemory" : "outOfTime";
}
