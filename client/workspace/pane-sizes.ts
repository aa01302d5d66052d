import { useCallback, useEffect, useRef, useState } from "react";
import { type PanelImperativeHandle, usePanelRef } from "react-resizable-panels";
import type { Pane, WorkspaceState } from "./use-workspace.ts";

/** The three places side by side; `right` holds the lower two of them. */
export type Place = "left" | "code" | "below";
type Panel = Place | "right";

/** What is left of a collapsed place: a strip with its name and the way back. */
export const STRIP_PX = 40;

const PLACES: Record<Pane, Place> = {
  problem: "left",
  hints: "left",
  editorial: "left",
  notes: "left",
  history: "left",
  code: "code",
  cases: "below",
  results: "below",
};
const ALL_PANES: Pane[] = ["problem", "hints", "editorial", "notes", "history", "code", "cases", "results"];
/** What makes room when a place gets all of it. */
const OTHERS: Record<Place, Panel[]> = { left: ["right"], code: ["left", "below"], below: ["left", "code"] };

export type PaneSizes = ReturnType<typeof usePaneSizes>;

/** Which places are collapsed, and the ways to change that. Whatever is brought to the front gets its room back. */
export function usePaneSizes(shownOf: WorkspaceState["shownOf"]) {
  const panels = { left: usePanelRef(), right: usePanelRef(), code: usePanelRef(), below: usePanelRef() };
  const handles = useRef(panels);
  const [collapsed, setCollapsed] = useState<Panel[]>([]);
  const onResize = useCallback((panel: Panel) => {
    const isCollapsed = handles.current[panel].current?.isCollapsed() ?? false;
    setCollapsed((before) => {
      if (before.includes(panel) === isCollapsed) return before;
      return isCollapsed ? [...before, panel] : before.filter((each) => each !== panel);
    });
  }, []);
  const change = useCallback((panel: Panel, how: (handle: PanelImperativeHandle) => void) => {
    const handle = handles.current[panel].current;
    if (handle !== null) how(handle);
  }, []);
  const collapse = useCallback((place: Place) => change(place, (handle) => handle.collapse()), [change]);
  const expand = useCallback((panel: Panel) => change(panel, (handle) => handle.expand()), [change]);
  const expandAll = useCallback(() => {
    for (const panel of ["left", "right", "code", "below"] as const) expand(panel);
  }, [expand]);
  const maximise = useCallback(
    (place: Place) => {
      expandAll();
      for (const panel of OTHERS[place]) change(panel, (handle) => handle.collapse());
    },
    [expandAll, change],
  );

  const first = useRef(true);
  useEffect(() => {
    // What is shown at first is no wish for room.
    if (first.current) {
      first.current = false;
      return;
    }
    const place = PLACES[shownOf(ALL_PANES)];
    expand(place);
    if (place !== "left") expand("right");
  }, [shownOf, expand]);

  return {
    panels,
    onResize,
    collapse,
    expand,
    expandAll,
    maximise,
    isCollapsed: (panel: Panel) => collapsed.includes(panel),
    isMaximised: (place: Place) => OTHERS[place].every((panel) => collapsed.includes(panel)),
  };
}
