import { type Locale, localize } from "#contract/localized.ts";
import { Difficulty, ProblemStatus, type ProblemSummary } from "#contract/problem/problem.ts";
import { isFound, isNearlyFound, type Labels, problemTexts, type Searchable, searchable } from "./search.ts";

/** What the list shows; the address bar holds it. */
export type Filter = {
  search: string;
  status: ProblemStatus | null;
  difficulty: Difficulty | null;
  /** All of these. */
  techniques: string[];
};

export const EMPTY_FILTER: Filter = { search: "", status: null, difficulty: null, techniques: [] };

export function readFilter(params: URLSearchParams): Filter {
  return {
    search: params.get("q") ?? "",
    status: ProblemStatus.nullable().catch(null).parse(params.get("status")),
    difficulty: Difficulty.nullable().catch(null).parse(params.get("difficulty")),
    techniques: params.getAll("technique"),
  };
}

export function writeFilter(filter: Filter): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.search !== "") params.set("q", filter.search);
  if (filter.status !== null) params.set("status", filter.status);
  if (filter.difficulty !== null) params.set("difficulty", filter.difficulty);
  for (const technique of filter.techniques) params.append("technique", technique);
  return params;
}

export function isEmpty(filter: Filter): boolean {
  return writeFilter(filter).size === 0;
}

/**
 * The problems that pass, easy ones first. What no problem of all is found by is taken for what comes close to it; see
 * `isGuess`.
 */
export function applyFilter(
  problems: ProblemSummary[],
  filter: Filter,
  { locale, labels }: { locale: Locale; labels: Labels },
): ProblemSummary[] {
  const matches = isGuess(problems, filter, labels) ? isNearlyFound : isFound;
  return problems
    .filter(
      (problem) =>
        (filter.status === null || problem.status === filter.status) &&
        (filter.difficulty === null || problem.difficulty === filter.difficulty) &&
        filter.techniques.every((technique) => problem.techniques.includes(technique)) &&
        (filter.search === "" || matches(textsOf(problem, labels), filter.search)),
    )
    .toSorted(
      (a, b) =>
        Difficulty.options.indexOf(a.difficulty) - Difficulty.options.indexOf(b.difficulty) ||
        localize(a.name, locale).localeCompare(localize(b.name, locale), locale),
    );
}

/** Whether nothing is called what is looked for, whatever the other filters leave. */
export function isGuess(problems: ProblemSummary[], { search }: Filter, labels: Labels): boolean {
  return search.trim() !== "" && !problems.some((problem) => isFound(textsOf(problem, labels), search));
}

/** Taken apart once for each problem: a search asks at every key. */
const taken = new WeakMap<ProblemSummary, Searchable>();

function textsOf(problem: ProblemSummary, labels: Labels): Searchable {
  const known = taken.get(problem) ?? searchable(problemTexts(problem, labels));
  taken.set(problem, known);
  return known;
}

/** Every technique of the catalogue with the number of its problems, the most frequent first. */
export function countTechniques(problems: ProblemSummary[]): { technique: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { techniques } of problems) {
    for (const technique of techniques) counts.set(technique, (counts.get(technique) ?? 0) + 1);
  }
  return [...counts]
    .map(([technique, count]) => ({ technique, count }))
    .toSorted((a, b) => b.count - a.count || a.technique.localeCompare(b.technique));
}

/** The same techniques in the same order, counted among `found`: as many as are left when one is chosen too. */
export function countWithin(
  techniques: { technique: string }[],
  found: ProblemSummary[],
): { technique: string; count: number }[] {
  const counts = new Map(countTechniques(found).map(({ technique, count }) => [technique, count]));
  return techniques.map(({ technique }) => ({ technique, count: counts.get(technique) ?? 0 }));
}
