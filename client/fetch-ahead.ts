import { problemListQuery, problemQuery } from "./api/problems.ts";
import { queries } from "./api/queries.ts";
import { workspacePage } from "./app/workspace-route.tsx";
import { codeEditor } from "./editor/load.ts";

/** A slower server is not waited for: the page is drawn, and says that it waits. */
const PATIENCE_MS = 250;

/**
 * Fetches what the address will need while the page itself starts: left to themselves, page, workspace and editor would
 * wait for each other. Resolves when the page can be drawn once and for all. What fails here is fetched again, and told,
 * where it is needed.
 */
export async function fetchAhead(pathname: string): Promise<void> {
  const list = queries.prefetchQuery(problemListQuery);
  const [, shortname] = /^\/problems\/([\w-]+)/.exec(pathname) ?? [];
  if (shortname === undefined) return pathname === "/" ? orPatience(list) : undefined;
  const needed = [queries.prefetchQuery(problemQuery(shortname)), workspacePage.load()];
  void codeEditor.load().catch(() => {});
  return orPatience(Promise.all(needed));
}

async function orPatience(needed: Promise<unknown>): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([needed, patience]).catch(() => {});
}
