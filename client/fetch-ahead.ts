import { problemListQuery, problemQuery } from "./api/problems.ts";
import { queries } from "./api/queries.ts";
import { fetchEditor } from "./editor/load.ts";

/**
 * Fetches what the address will need while the page itself starts: left to themselves, page, workspace and editor would
 * wait for each other. What fails here is fetched again, and told, where it is needed.
 */
export function fetchAhead(pathname: string): void {
  void queries.prefetchQuery(problemListQuery);
  const [, shortname] = /^\/problems\/([\w-]+)/.exec(pathname) ?? [];
  if (shortname === undefined) return;
  void queries.prefetchQuery(problemQuery(shortname));
  void import("./workspace/workspace-page.tsx").catch(() => {});
  void fetchEditor().catch(() => {});
}
