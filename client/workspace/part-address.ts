import { PROBLEM_PARTS } from "#contract/http/page-address.ts";
import { useCallback, useEffect, useMemo } from "react";
import { useNavigate, useParams } from "react-router";
import type { Pane, WorkspaceState } from "./use-workspace.ts";

const STANDING_HERE: Pane[] = ["problem", ...PROBLEM_PARTS];

function partAddress(shortname: string, pane: Pane): string {
  const part = PROBLEM_PARTS.find((name) => name === pane);
  return part === undefined ? `/problems/${shortname}` : `/problems/${shortname}/${part}`;
}

type Panes = Pick<WorkspaceState, "shownOf" | "setPane">;

/** The workspace's panes, those beside the statement kept in the address, so that a link leads to them. */
export function useAddressedPanes(shortname: string, { shownOf, setPane }: Panes): Panes {
  const navigate = useNavigate();
  const params = useParams();
  const part = PROBLEM_PARTS.find((name) => name === params["part"]) ?? "problem";
  const show = useCallback(
    (pane: Pane) => {
      setPane(pane);
      if (!STANDING_HERE.includes(pane)) return;
      void navigate(partAddress(shortname, pane), { replace: true });
    },
    [setPane, navigate, shortname],
  );
  useEffect(() => setPane(part), [setPane, part]);
  return useMemo(() => ({ shownOf, setPane: show }), [shownOf, show]);
}
