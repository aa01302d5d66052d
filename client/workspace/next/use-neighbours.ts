import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { problemListQuery } from "../../api/problems.ts";
import { useLocale } from "../../locales/i18n.ts";
import { readFilter } from "../../problem-list/filter.ts";
import { lastListQuery } from "../../problem-list/last-list.ts";
import { type Neighbours, neighboursOf } from "./neighbours.ts";

/** The problems around this one; none while the list is not known yet. */
export function useNeighbours(shortname: string): Neighbours {
  const locale = useLocale();
  const problems = useQuery(problemListQuery).data;
  return useMemo(
    () => neighboursOf(problems ?? [], shortname, readFilter(new URLSearchParams(lastListQuery())), locale),
    [problems, shortname, locale],
  );
}
