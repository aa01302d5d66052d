import { fetchEditor } from "./editor/load.ts";

/**
 * Fetches what the address will need while the page itself starts: left to themselves, page, workspace and editor would
 * wait for each other. What fails here is fetched again, and told, where it is needed.
 */
export function fetchAhead(pathname: string): void {
  if (!/^\/problems\/./.test(pathname)) return;
  void import("./workspace/workspace-page.tsx").catch(() => {});
  void fetchEditor().catch(() => {});
}
