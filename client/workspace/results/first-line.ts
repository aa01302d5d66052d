import type { CaseKey } from "../cases/case-key.ts";
import type { RunLine } from "./run-lines.ts";

/**
 * The case that a run's results open at: the own one that is being edited, else the first that failed among the own
 * ones, else the first that failed, else the first. Only cases that were run count.
 */
export function firstLine(lines: RunLine[], edited: CaseKey | null): RunLine | undefined {
  const run = lines.filter(({ result }) => result !== null);
  const failed = run.filter(({ result }) => result !== null && result.verdict !== null && result.verdict !== "AC");
  const open = edited?.kind === "own" ? run.find(({ key }) => key?.kind === "own" && key.id === edited.id) : undefined;
  return open ?? failed.find(({ group }) => group === "own") ?? failed[0] ?? run[0];
}
