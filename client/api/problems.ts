import { listProblems, readProblem } from "#contract/http/routes.ts";
import { queryOptions } from "@tanstack/react-query";
import { call } from "./client.ts";

export const problemListQuery = queryOptions({
  queryKey: ["problems"],
  queryFn: async ({ signal }) => (await call(listProblems.reply.schema, "/problems", { signal })).problems,
});

export function problemQuery(shortname: string) {
  return queryOptions({
    queryKey: ["problem", shortname],
    queryFn: ({ signal }) => call(readProblem.reply.schema, `/problems/${encodeURIComponent(shortname)}`, { signal }),
    // A problem changes only when a maintainer changes its folder; the editor must not be disturbed for less.
    staleTime: 60_000,
  });
}
