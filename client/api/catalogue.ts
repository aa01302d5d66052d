import { readCatalogue } from "#contract/http/routes.ts";
import { queryOptions } from "@tanstack/react-query";
import { callRoute } from "./client.ts";

/** Whether problem folders are edited live, which a running server does not change. */
export const catalogueQuery = queryOptions({
  queryKey: ["catalogue"],
  queryFn: ({ signal }) => callRoute(readCatalogue, { signal }),
  staleTime: Infinity,
});
