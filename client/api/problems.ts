import { listProblems, readProblem } from "#contract/http/routes.ts";
import { queryOptions } from "@tanstack/react-query";
import { callRoute } from "./client.ts";

export const problemListQuery = queryOptions({
  queryKey: ["problems"],
  queryFn: async ({ signal }) => (await callRoute(listProblems, { signal })).problems,
});

export function problemQuery(shortname: string) {
  return queryOptions({
    queryKey: ["problem", shortname],
    queryFn: ({ signal }) => callRoute(readProblem, { params: { shortname }, signal }),
    // A problem changes only when a maintainer changes its folder; the editor must not be disturbed for less.
    staleTime: 60_000,
  });
}
