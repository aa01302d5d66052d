import { Tabs } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
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
  return (
    <Group className={classes["group"]} {...columns}>
      <Panel id="left" defaultSize="40" minSize="280px" className={classes["card"]}>
        <PaneTabs {...props} panes={LEFT} label={t("workspace.about")} />
      </Panel>
      <Separator className={classes["separator"]} aria-label={t("workspace.resizeColumns")} />
      <Panel id="right" minSize="360px">
        <Group orientation="vertical" {...rows}>
          <Panel id="code" defaultSize="50" minSize="140px" className={classes["card"]}>
            {props.parts.code}
          </Panel>
          <Separator className={classes["separator"]} aria-label={t("workspace.resizeRows")} />
          <Panel id="below" minSize="90px" className={classes["card"]}>
            <PaneTabs {...props} panes={BELOW} label={t("workspace.trying")} />
          </Panel>
        </Group>
      </Panel>
    </Group>
  );
}

function Narrow(props: PanesProps) {
  const { t } = useTranslation();
  return <PaneTabs {...props} panes={ALL} label={t("workspace.parts")} />;
}

type PaneTabsProps = PanesProps & { panes: Pane[]; label: string };

function PaneTabs({ workspace, panes, parts, label }: PaneTabsProps) {
  const { t } = useTranslation();
  const present = panes.filter((pane) => pane in parts);
  const shown = workspace.shownOf(present);
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
      <Tabs.List aria-label={label}>
        {present.map((pane) => (
          <Tabs.Tab key={pane} value={pane}>
            {t(`workspace.pane_${pane}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {present.map((pane) => (
        <Tabs.Panel key={pane} value={pane}>
          {parts[pane]}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
