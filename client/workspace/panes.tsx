import { Tabs } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
import { STRIP_PX, usePaneSizes } from "./pane-sizes.ts";
import { CodeTools, PaneTools, Strip } from "./pane-tools.tsx";
import type { Pane, WorkspaceState } from "./use-workspace.ts";
import classes from "./workspace.module.css";

/** Below this width the parts are tabs; above, they stand side by side. */
const NARROW = "(max-width: 860px)";
const LEFT: Pane[] = ["problem", "hints", "editorial", "notes", "history"];
const BELOW: Pane[] = ["cases", "results"];
const ALL: Pane[] = ["problem", "code", "cases", "results", "hints", "editorial", "notes", "history"];

type Parts = Partial<Record<Pane, ReactNode>>;
type PanesProps = { workspace: Pick<WorkspaceState, "shownOf" | "setPane">; parts: Parts };

export function useNarrow(): boolean {
  return useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
}

/** The parts of a workspace, in their places; those that it does not have are left out. */
export function Panes(props: PanesProps) {
  return useNarrow() ? <Narrow {...props} /> : <Wide {...props} />;
}

function Wide(props: PanesProps) {
  const { t } = useTranslation();
  const columns = useDefaultLayout({ id: "basecase.columns", panelIds: ["left", "right"], storage: localStorage });
  const rows = useDefaultLayout({ id: "basecase.rows", panelIds: ["code", "below"], storage: localStorage });
  const sizes = usePaneSizes(props.workspace.shownOf);
  const { panels, onResize, expand, isCollapsed } = sizes;
  const fold = { collapsible: true, collapsedSize: `${STRIP_PX}px` };
  return (
    <Group className={classes["group"]} {...columns}>
      <Panel
        id="left"
        defaultSize="40"
        minSize="280px"
        className={classes["card"]}
        panelRef={panels.left}
        onResize={() => onResize("left")}
        {...fold}
      >
        <div className={classes["content"]} data-collapsed={isCollapsed("left")}>
          <PaneTabs {...props} panes={LEFT} label={t("workspace.about")}>
            <PaneTools place="left" sizes={sizes} />
          </PaneTabs>
        </div>
        {isCollapsed("left") && <Strip upright name={t("workspace.place_left")} onExpand={() => expand("left")} />}
      </Panel>
      <Separator className={classes["separator"]} aria-label={t("workspace.resizeColumns")} />
      <Panel
        id="right"
        minSize="360px"
        className={isCollapsed("right") ? classes["card"] : undefined}
        panelRef={panels.right}
        onResize={() => onResize("right")}
        {...fold}
      >
        <Group orientation="vertical" className={classes["content"]} data-collapsed={isCollapsed("right")} {...rows}>
          <Panel
            id="code"
            data-paper="never"
            defaultSize="50"
            minSize="140px"
            className={classes["card"]}
            panelRef={panels.code}
            onResize={() => onResize("code")}
            {...fold}
          >
            <div className={classes["content"]} data-collapsed={isCollapsed("code")}>
              <CodeTools value={<PaneTools place="code" sizes={sizes} />}>{props.parts.code}</CodeTools>
            </div>
            {isCollapsed("code") && (
              <Strip upright={false} name={t("workspace.place_code")} onExpand={() => expand("code")} />
            )}
          </Panel>
          <Separator className={classes["separator"]} aria-label={t("workspace.resizeRows")} />
          <Panel
            id="below"
            minSize="90px"
            className={classes["card"]}
            panelRef={panels.below}
            onResize={() => onResize("below")}
            {...fold}
          >
            <div className={classes["content"]} data-collapsed={isCollapsed("below")}>
              <PaneTabs {...props} panes={BELOW} label={t("workspace.trying")}>
                <PaneTools place="below" sizes={sizes} />
              </PaneTabs>
            </div>
            {isCollapsed("below") && (
              <Strip upright={false} name={t("workspace.place_below")} onExpand={() => expand("below")} />
            )}
          </Panel>
        </Group>
        {isCollapsed("right") && <Strip upright name={t("workspace.place_right")} onExpand={() => expand("right")} />}
      </Panel>
    </Group>
  );
}

function Narrow(props: PanesProps) {
  const { t } = useTranslation();
  return <PaneTabs {...props} panes={ALL} label={t("workspace.parts")} />;
}

type PaneTabsProps = PanesProps & { panes: Pane[]; label: string; children?: ReactNode };

function PaneTabs({ workspace, panes, parts, label, children }: PaneTabsProps) {
  const { t } = useTranslation();
  const present = panes.filter((pane) => pane in parts);
  const shown = workspace.shownOf(present);
  // What is read goes to paper; in place of what is worked with, the statement does.
  const paper = LEFT.includes(shown) ? shown : "problem";
  return (
    <Tabs
      value={shown}
      onChange={(value) => {
        const pane = present.find((each) => each === value);
        if (pane) workspace.setPane(pane);
      }}
      // Not hidden as an `Activity`: that would end the editor, and with it what can be undone.
      keepMountedMode="display-none"
      className={classes["tabs"] ?? ""}
      classNames={{ list: classes["tabList"] ?? "", tab: classes["tab"] ?? "", panel: classes["tabPanel"] ?? "" }}
    >
      <div className={classes["tabBar"]}>
        <Tabs.List aria-label={label}>
          {present.map((pane) => (
            <Tabs.Tab key={pane} value={pane}>
              {t(`workspace.pane_${pane}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {children}
      </div>
      {present.map((pane) => (
        <Tabs.Panel key={pane} value={pane} data-paper={pane === paper ? "always" : "never"}>
          {parts[pane]}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
