import { QueryClient } from "@tanstack/react-query";
import { failureOf } from "./request.ts";

/** What the server said, for the whole page. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal stays a refusal; only a silent server is asked again, and it is watched for anyway.
      retry: (count, thrown) => count < 1 && failureOf(thrown).kind === "unreachable",
      retryDelay: 500,
    },
  },
});
