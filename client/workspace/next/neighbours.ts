import type { Locale } from "#contract/localized.ts";
import type { ProblemSummary } from "#contract/problem/problem.ts";
import { applyFilter, EMPTY_FILTER, type Filter } from "../../problem-list/filter.ts";
import { SEARCH_LABELS } from "../../problem-list/technique-name.ts";

export type Neighbours = {
  previous: ProblemSummary | null;
  next: ProblemSummary | null;
  /** The first unsolved one after it, round from the end to the start; null when nothing else is left. */
  nextUnsolved: ProblemSummary | null;
};

/** What stands around a problem in the list as it was last filtered, or in the whole list if it is not in there. */
export function neighboursOf(
  problems: ProblemSummary[],
  shortname: string,
  filter: Filter,
  locale: Locale,
): Neighbours {
  const has = (list: ProblemSummary[]) => list.some((problem) => problem.shortname === shortname);
  const filtered = applyFilter(problems, filter, { locale, labels: SEARCH_LABELS });
  const ordered = has(filtered) ? filtered : applyFilter(problems, EMPTY_FILTER, { locale, labels: SEARCH_LABELS });
  const at = ordered.findIndex((problem) => problem.shortname === shortname);
  const others = [...ordered.slice(at + 1), ...ordered.slice(0, Math.max(at, 0))];
  return {
    previous: ordered[at - 1] ?? null,
    next: ordered[at + 1] ?? null,
    nextUnsolved: others.find(({ status }) => status !== "solved") ?? null,
  };
}
