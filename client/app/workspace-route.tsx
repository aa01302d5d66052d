import { later, useLater } from "../ui/later.ts";

export const workspacePage = later(async () => (await import("../workspace/workspace-page.tsx")).WorkspacePage);

export function WorkspaceRoute() {
  const WorkspacePage = useLater(workspacePage);
  if (WorkspacePage === null) return null;
  // Once its file is there it is the same component each time.
  // oxlint-disable-next-line react/static-components
  return <WorkspacePage />;
}
